/**
 * What Backstage 1.57 marks as deprecated and Backstage 1.55 has something else
 * for. Of the API references (`configApiRef` and its like) that cannot be said:
 * `coreApis`, which takes their place, is new in frontend-plugin-api 1.0.0, that is
 * in 1.57. They can be refused as soon as 1.57 is the first release that the plugin
 * is for. Of `createApiRef` only the form with a configuration is deprecated.
 */
const DEPRECATED = {
  // 0.18.16
  '@backstage/core-components': `
    AlertDisplay AlertDisplayProps AppIcon AppIconProps Avatar AvatarClassKey
    AvatarProps BackstageContentClassKey BoldHeaderClassKey BottomLink
    BottomLinkClassKey BottomLinkProps BrokenImageIcon Button ButtonProps CardTab
    CardTabClassKey CatalogIcon ChatIcon ClosedDropdownClassKey Content ContentHeader
    ContentHeaderClassKey CreateButton CreateButtonProps DashboardIcon
    DismissbleBannerClassKey DocsIcon EmailIcon FavoriteToggle FavoriteToggleIcon
    FavoriteToggleIconClassKey FavoriteToggleProps GitHubIcon GroupIcon Header
    HeaderActionMenu HeaderActionMenuItem HeaderActionMenuProps HeaderClassKey
    HeaderIconLinkRow HeaderIconLinkRowClassKey HeaderLabel HeaderLabelClassKey
    HeaderTabs HeaderTabsClassKey HelpIcon IconComponentProps IconLinkVertical
    IconLinkVerticalClassKey IconLinkVerticalProps ItemCard ItemCardGrid
    ItemCardGridClassKey ItemCardGridProps ItemCardHeader ItemCardHeaderClassKey
    ItemCardHeaderProps Link LinkButton LinkButtonProps LinkClassKey LinkProps
    MissingAnnotationEmptyState OpenedDropdownClassKey OverflowTooltip
    OverflowTooltipClassKey Page PageClassKey PageWithHeader RoutedTabs Select
    SelectClassKey SelectInputBaseClassKey SelectItem SelectedItems SidebarContext
    SidebarContextType SidebarPinStateContext SidebarPinStateContextType StarIcon
    SubvalueCell SubvalueCellClassKey Tab TabbedCard TabbedCardClassKey TabbedLayout
    UnstarredIcon UserIcon WarningIcon`,
  // 1.13.0
  '@backstage/core-plugin-api': `
    AnyParams MakeSubRouteRef MergeParams OptionalParams ParamKeys ParamNames
    ParamPart PathParams withApis`,
  // 1.0.0
  '@backstage/frontend-plugin-api': `
    AlertApi AlertMessage AnyApiFactory AnyApiRef alertApiRef`,
  // 4.0.0
  '@backstage/plugin-catalog-react': `
    EntityListContext MockEntityListContextProvider UserListFilter humanizeEntityRef`,
  '@backstage/plugin-catalog-react/alpha': `
    EntityHeaderBlueprint catalogReactTranslationRef defaultEntityContentGroups`,
  // 0.20.0
  '@backstage/ui': `
    HeaderPage HeaderPageBreadcrumb HeaderPageDefinition HeaderPageOwnProps
    HeaderPageProps`,
};

/** For `no-restricted-imports`. */
exports.deprecatedImports = Object.entries(DEPRECATED).map(([name, names]) => ({
  name,
  importNames: names.trim().split(/\s+/),
  message: 'Backstage 1.57 marks it as deprecated.',
}));
