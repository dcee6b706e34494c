import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { entryAt } from '../../../../domain/src/editing';
import type { EditingApi } from '../../api/editing';
import { serverOrigin } from '../../server-address';
import { useText } from '../../text';
import { useEditor, useOutline, useSelection } from '../state/editor-context';
import { LinkTools } from './link-tools';
import { MadeUp } from './made-up';
import { usePreview, type Look } from './use-preview';

/** Widths of a phone, a tablet and a desktop, in CSS pixels. */
const WIDTHS = { phone: 375, tablet: 768, desktop: 1_280 } as const;
type Device = keyof typeof WIDTHS;
const DEVICES = ['phone', 'tablet', 'desktop'] as const;
const LOCALES = ['ko', 'en'] as const;

const Shown = styled.div`
  flex: 1;
  min-height: 0;
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Frame = styled.iframe<{ $width: number; $scale: number }>`
  display: block;
  width: ${({ $width }) => String($width)}px;
  height: ${({ $scale }) => String(100 / $scale)}%;
  margin: 0 auto;
  background: #fff;
  border: 0;
  transform: scale(${({ $scale }) => $scale});
  transform-origin: top left;

  /* The page scrolls then, and the panel has no height of its own. */
  @media (max-width: 900px) {
    height: 70vh;
  }
`;

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly wordsOf: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

function Choice<Name extends string>({ label, names, chosen, wordsOf, onChoose }: ChoiceProps<Name>) {
  return (
    <Flex gap={1} role="group" aria-label={label}>
      {names.map((name) => (
        <Button
          key={name}
          size="S"
          variant={name === chosen ? 'secondary' : 'tertiary'}
          aria-pressed={name === chosen}
          onClick={() => {
            onChoose(name);
          }}
        >
          {wordsOf(name)}
        </Button>
      ))}
    </Flex>
  );
}

const CONTRASTS = ['plain', 'more'] as const;

/** Where somebody is in the questionnaire. */
function usePlace(): Pick<Look, 'page' | 'question'> {
  const entries = useOutline();
  const selection = useSelection();
  const entry = selection === null ? undefined : entryAt(entries, selection);
  return { page: entry?.page ?? 0, question: entry?.kind === 'question' ? entry.name : undefined };
}

interface PreviewPanelProps {
  readonly api: EditingApi;
  /** Changes when something was saved: the preview shows what is stored. */
  readonly revision: string;
  /** Of the panel, in CSS pixels. */
  readonly width: number;
}

/** What a citizen would get: the very same page, of the draft as it was saved last. */
export function PreviewPanel({ api, revision, width }: PreviewPanelProps) {
  const text = useText();
  const editor = useEditor();
  const origin = serverOrigin();
  const place = usePlace();
  const [device, setDevice] = useState<Device>('phone');
  const [locale, setLocale] = useState<Look['locale']>(editor.store.get().locale === 'en' ? 'en' : 'ko');
  const [contrast, setContrast] = useState<(typeof CONTRASTS)[number]>('plain');
  const [seed, setSeed] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const look: Look = { ...place, locale, seed, hasHighContrast: contrast === 'more' };
  const { shown, hasFailed, answers } = usePreview(api, look, revision, round);
  const again = (): void => {
    setRound(round + 1);
  };

  const scale = Math.min(1, width / WIDTHS[device]);
  return (
    <Flex direction="column" alignItems="stretch" height="100%">
      <Flex gap={2} padding={3} wrap="wrap">
        <Choice
          label={text('edit.preview.device')}
          names={DEVICES}
          chosen={device}
          wordsOf={(name) => text(`edit.preview.${name}`)}
          onChoose={setDevice}
        />
        <Choice
          label={text('preview.language')}
          names={LOCALES}
          chosen={locale}
          wordsOf={(name) => text(`language.${name}`)}
          onChoose={setLocale}
        />
        <Choice
          label={text('edit.preview.contrast')}
          names={CONTRASTS}
          chosen={contrast}
          wordsOf={(name) => text(`edit.preview.contrast.${name}`)}
          onChoose={setContrast}
        />
        <Box flex="1" />
        <IconButton variant="ghost" label={text('preview.startOver')} onClick={again}>
          <ArrowClockwise />
        </IconButton>
        <LinkTools
          api={api}
          address={shown === null ? null : new URL(shown.sharedPath, origin).href}
          onCut={again}
        />
      </Flex>
      <MadeUp answers={answers} locale={locale} seed={seed} onSeed={setSeed} />
      <Shown>
        {hasFailed || shown === null ? (
          <Box padding={5}>
            <Typography textColor="neutral600">
              {text(hasFailed ? 'edit.preview.failed' : 'loading')}
            </Typography>
          </Box>
        ) : (
          <Frame
            key={`${shown.path} ${String(round)}`}
            $width={WIDTHS[device]}
            $scale={scale}
            title={text('edit.preview.title')}
            sandbox="allow-same-origin allow-scripts allow-forms"
            src={new URL(shown.path, origin).href}
          />
        )}
      </Shown>
      <Box padding={3} borderWidth="1px 0 0 0" borderStyle="solid" borderColor="neutral150">
        <Typography variant="pi" textColor="neutral600">
          {text('edit.preview.note')}
        </Typography>
      </Box>
    </Flex>
  );
}
