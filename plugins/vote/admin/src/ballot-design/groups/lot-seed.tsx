import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Path } from '../../../../domain/src';
import { sha256Hex } from '../../../../domain/src';
import { Notice } from '../../components/notice';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { commit } from '../model/tie-changes';

const SEED_BYTES = 16;

/** Nobody can guess it, and it can be read out. */
function makeSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SEED_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What a lot will be drawn by: the design holds only the hash of the seed, so that nobody can know the lot before its
 * seed is published, nor choose another one afterwards.
 */
export function LotSeed({ commitment, place }: { readonly commitment: string; readonly place: Path }) {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const { error } = usePlaceWords()(...place);
  const [seed, setSeed] = useState<string | null>(null);
  const make = (): void => {
    const made = makeSeed();
    setSeed(made);
    change(commit(draft, sha256Hex(made)));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root error={error} hint={text('design.commitmentHint')} required>
        <Field.Label>{text('design.commitment')}</Field.Label>
        <TextInput
          value={commitment}
          disabled={isDisabled}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setSeed(null);
            change(commit(draft, event.currentTarget.value.trim()), 'commitment');
          }}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {seed === null || sha256Hex(seed) !== commitment ? (
        <div>
          <Button variant="secondary" size="S" disabled={isDisabled} onClick={make}>
            {text('design.makeSeed')}
          </Button>
        </div>
      ) : (
        <Notice kind="warning" title={text('design.seedMade')} isUrgent>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            <code>{seed}</code>
          </Typography>
          <Typography tag="p">{text('design.seedMadeText')}</Typography>
        </Notice>
      )}
    </Flex>
  );
}
