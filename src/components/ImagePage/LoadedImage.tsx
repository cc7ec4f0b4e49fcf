import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Image } from '../../hooks/useImage';
import { ImageDetails, useImageDetails } from '../../hooks/useImageDetails';
import { ImageChoice } from '../../hooks/useSelectedImage';
import { CompareChooser } from './CompareChooser';
import { ImageSections } from './ImageSections';
import { PlatformSwitch } from './PlatformSwitch';
import { SectionLinks } from './SectionLinks';
import { SectionName, useScrollToSection } from './sections';

const useStyles = makeStyles(theme => ({
  header: { padding: theme.spacing(2, 2.5), marginBottom: theme.spacing(2) },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(1),
  },
  title: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
}));

interface LoadedImageProps {
  image: Image;
  choice: ImageChoice;
}

/** The page of an image that the registry knows. */
export function LoadedImage({ image, choice }: LoadedImageProps) {
  const classes = useStyles();
  const details = useImageDetails(image, choice.platform);
  useScrollToSection();
  return (
    <>
      <Paper className={classes.header}>
        <div className={classes.line}>
          <Typography variant="h5" component="h2" className={classes.title}>
            {`${image.repository}:${choice.tag}`}
          </Typography>
          <PlatformSwitch choice={choice} {...details.content} />
          <CompareChooser repository={image.repository} choice={choice} />
        </div>
        <SectionLinks names={sectionsOf(details)} counts={countsOf(details)} />
      </Paper>
      <ImageSections image={image} details={details} />
    </>
  );
}

function sectionsOf({ missingEndpoint }: ImageDetails): SectionName[] {
  return missingEndpoint === undefined
    ? ['overview', 'pull', 'layers', 'configuration', 'attached']
    : ['overview', 'pull'];
}

/** How many layers there are, and how many things are attached, once known. */
function countsOf({ content, toTag, toChosen }: ImageDetails) {
  const { image } = content;
  const layers =
    image.state === 'ready' && image.value.kind === 'image'
      ? image.value.layers.length
      : undefined;
  const subjects = toChosen ? [toTag, toChosen] : [toTag];
  const isListed = subjects.every(
    ({ referrers, companions }) =>
      referrers.state === 'ready' && companions.state === 'ready',
  );
  const attached = isListed
    ? subjects.reduce((sum, { attachments }) => sum + attachments.length, 0)
    : undefined;
  return { layers, attached };
}
