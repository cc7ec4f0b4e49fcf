import Typography from '@material-ui/core/Typography';
import { Fact, FactList } from '../FactList';
import { Limited, Value } from '../ImageParts';

interface NamedValuesProps {
  values: Array<{ name: string; value: string }>;
  /** What is said if there are none. */
  none: string;
}

/** Variables or labels, by their names. */
export function NamedValues({ values, none }: NamedValuesProps) {
  if (values.length === 0) {
    return <Typography variant="body2">{none}</Typography>;
  }
  // Of a name that comes twice the last holds, as for a process.
  const byName = new Map(values.map(({ name, value }) => [name, value]));
  const facts = [...byName].map(
    ([name, value]): Fact => [name, <Value name={name} value={value} />],
  );
  return <Limited items={facts}>{shown => <FactList facts={shown} />}</Limited>;
}
