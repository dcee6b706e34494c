import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { JsonObject } from '../../../../../domain/src';
import { openDocument, replaceDocument } from '../../../../../domain/src/editing';
import { compareVersions } from '../../../../../domain/src/editing/versions';
import { useText } from '../../../text';
import { change, useEditor, useJson } from '../../state/editor-context';
import type { TaskProps } from '../task';
import { ChangeList } from './change-list';

type Compared =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' | 'failed'; readonly number: number }
  | { readonly kind: 'shown'; readonly number: number; readonly json: JsonObject };

/** Versions that were published, what has changed since, and the way back to one as a new draft. */
export function VersionsTask({ api, opened, onWrite }: TaskProps) {
  const text = useText();
  const intl = useIntl();
  const editor = useEditor();
  const current = useJson();
  const [compared, setCompared] = useState<Compared>({ kind: 'none' });

  const load = async (number: number): Promise<JsonObject | null> => {
    setCompared({ kind: 'loading', number });
    const reply = await api.version(number).catch((error: unknown) => {
      if (error instanceof Error) return null;
      throw error;
    });
    const document = reply === null ? null : openDocument(reply.text);
    if (document?.ok !== true) {
      setCompared({ kind: 'failed', number });
      return null;
    }
    const { json } = document.document;
    setCompared({ kind: 'shown', number, json });
    return json;
  };
  const restore = async (number: number): Promise<void> => {
    const json = await load(number);
    if (json === null) return;
    change(editor, (before) => replaceDocument(before, json), {
      label: text('edit.versions.restored', { number }),
      select: null,
    });
    editor.say('edit.versions.restored', { number });
    onWrite();
  };

  return (
    <Box padding={6} style={{ overflowY: 'auto' }}>
      <Flex direction="column" alignItems="stretch" gap={6} style={{ maxWidth: '73.6rem', margin: '0 auto' }}>
        <Typography tag="h2" variant="beta">
          {text('edit.versions.title')}
        </Typography>
        {opened.versions.length === 0 ? (
          <Typography textColor="neutral600">{text('edit.versions.none')}</Typography>
        ) : null}
        {opened.versions.toReversed().map(({ number, publishedAt, by, responses, isCurrent }) => (
          <Box key={number} tag="article" background="neutral0" padding={5} hasRadius shadow="tableShadow">
            <Flex gap={3} wrap="wrap" justifyContent="space-between">
              <Box>
                <Typography tag="h3" fontWeight="bold">
                  {text('version.number', { number })}
                  {isCurrent ? ` · ${text('edit.versions.current')}` : ''}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {[
                    intl.formatDate(publishedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    by,
                    text('responses.count', { count: responses }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Typography>
              </Box>
              <Flex gap={2} wrap="wrap">
                <Button size="S" variant="tertiary" onClick={() => void load(number)}>
                  {text('edit.versions.compare')}
                </Button>
                {editor.mayEdit ? (
                  <Button size="S" variant="tertiary" onClick={() => void restore(number)}>
                    {text('edit.versions.restore')}
                  </Button>
                ) : null}
              </Flex>
            </Flex>
            {compared.kind === 'shown' && compared.number === number ? (
              <Box paddingTop={5}>
                <Compared before={compared.json} after={current} />
              </Box>
            ) : null}
            {(compared.kind === 'loading' || compared.kind === 'failed') && compared.number === number ? (
              <Typography tag="p" role="status" textColor="neutral600">
                {text(compared.kind === 'loading' ? 'loading' : 'failure.other')}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Flex>
    </Box>
  );
}

function Compared({ before, after }: { readonly before: JsonObject; readonly after: JsonObject }) {
  const text = useText();
  const changes = compareVersions(before, after);
  return changes.length === 0 ? (
    <Typography textColor="neutral600">{text('edit.versions.same')}</Typography>
  ) : (
    <ChangeList changes={changes} />
  );
}
