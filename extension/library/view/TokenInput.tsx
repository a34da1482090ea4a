import { useId, useState } from 'preact/hooks';
import { useWords } from './words.tsx';

export interface TokenInputProps {
  label: string;
  placeholder: string;
  /** Offered while typing. */
  known: readonly string[];
  onAdd: (name: string) => void;
}

const LONGEST = 100;

/** One tag or collection to be added: typed or chosen from the known ones. */
export function TokenInput({ label, placeholder, known, onAdd }: TokenInputProps) {
  const [value, setValue] = useState('');
  const listId = useId();
  const add = () => {
    const name = value.replace(/\s+/g, ' ').trim();
    if (name) onAdd(name);
    setValue('');
  };
  return (
    <span class="token-input">
      <input
        type="text"
        list={listId}
        maxLength={LONGEST}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <datalist id={listId}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </span>
  );
}

export interface TokensProps extends TokenInputProps {
  names: readonly string[];
  onRemove: (name: string) => void;
}

/** Tags or collections with their removal, and the way to add one. */
export function Tokens({ names, onRemove, ...input }: TokensProps) {
  const { say } = useWords();
  return (
    <div class="tokens">
      {names.length > 0 && (
        <ul aria-label={input.label}>
          {names.map((name) => (
            <li key={name} class="tag">
              {name}
              <button
                type="button"
                class="icon"
                aria-label={say('removeToken', { name })}
                onClick={() => onRemove(name)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TokenInput {...input} />
    </div>
  );
}
