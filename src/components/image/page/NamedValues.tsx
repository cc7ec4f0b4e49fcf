import Typography from '@material-ui/core/Typography';
import { maskNames } from 'backstage-plugin-acr-common';
import { Fact, FactList, Limited, Value } from '../../shared';

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
  return (
    <Limited items={[...byName]}>
      {shown => {
        const labels = maskNames(shown.map(([name]) => name));
        const facts = shown.map(([name, value], at): Fact => {
          const label = labels[at];
          return [label, <Value name={name} value={value} label={label} />];
        });
        return <FactList facts={facts} />;
      }}
    </Limited>
  );
}
