import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { RepositoryReading } from 'backstage-plugin-acr-common';
import { PropsWithChildren, useId } from 'react';
import { RegistryProvider } from '../../../data/registries';
import { CardHeading } from '../../frame';
import { toFailure } from '../../tags';
import { FailureLine } from './FailureLine';
import { NewestImage } from './NewestImage';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  // As high as what is read will be, so that nothing on the page moves.
  content: { minHeight: 132 },
}));

interface RepositoryBlockProps {
  reading: RepositoryReading;
  /** Whether it is worth telling in which registry it is. */
  isRegistryTold: boolean;
  /** The address of an image in the tab, or of the table there. */
  addressOf: (tag?: string) => string;
}

/** A repository of an entity: its newest image, or why none is known. */
export function RepositoryBlock(props: RepositoryBlockProps) {
  const { reading, isRegistryTold, addressOf } = props;
  const classes = useStyles();
  if (reading.kind !== 'repository') {
    return (
      <Block title={reading.text}>
        <FailureLine
          repository={reading.text}
          failure={toFailure(reading)}
          tabAddress={addressOf()}
        />
      </Block>
    );
  }
  const { registry, name } = reading.repository;
  return (
    <Block title={name} note={isRegistryTold ? registry.title : undefined}>
      <RegistryProvider registry={registry}>
        <div className={classes.content}>
          <NewestImage repository={name} addressOf={addressOf} />
        </div>
      </RegistryProvider>
    </Block>
  );
}

function Block(props: PropsWithChildren<{ title: string; note?: string }>) {
  const { title, note, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.root}>
      <div className={classes.head}>
        <CardHeading id={id}>{title}</CardHeading>
        {note && (
          <Typography variant="body2" component="span" color="textSecondary">
            {note}
          </Typography>
        )}
      </div>
      {children}
    </section>
  );
}
