import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import FilterIcon from '@material-ui/icons/FilterList';

const useStyles = makeStyles({
  root: { flex: '0 1 220px', minWidth: 180 },
});

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  /** What is looked for, and in what: for screen readers. */
  label: string;
}

/** Where one writes what rows are looked for. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, placeholder, label } = props;
  return (
    <TextField
      className={useStyles().root}
      size="small"
      variant="outlined"
      placeholder={placeholder}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ 'aria-label': label, type: 'search' }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <FilterIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
}
