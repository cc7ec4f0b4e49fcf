export { RegistriesPage } from './RegistriesPage';
export { RegistriesPageBody } from './RegistriesPageBody';
