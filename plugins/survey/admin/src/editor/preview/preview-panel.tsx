import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Link as LinkIcon } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { PreviewReply } from '../../../../contracts';
import { entryAt } from '../../../../domain/src/editing';
import type { EditingApi } from '../../api/editing';
import { serverOrigin } from '../../server-address';
import { useText } from '../../text';
import { useEditor, useOutline, useSelection } from '../state/editor-context';

/** Widths of a phone, a tablet and a desktop, in CSS pixels. */
const WIDTHS = { phone: 375, tablet: 768, desktop: 1_280 } as const;
type Device = keyof typeof WIDTHS;

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

interface PreviewPanelProps {
  readonly api: EditingApi;
  /** Changes when something was saved: the preview shows what is stored. */
  readonly revision: string;
  /** Of the panel, in CSS pixels. */
  readonly width: number;
}

type Locale = 'ko' | 'en';

/** What a citizen would get: the very same page, of the draft as it was saved last. */
export function PreviewPanel({ api, revision, width }: PreviewPanelProps) {
  const text = useText();
  const editor = useEditor();
  const origin = serverOrigin();
  const { copy } = useClipboard();
  const entries = useOutline();
  const selection = useSelection();
  const [device, setDevice] = useState<Device>('phone');
  const [locale, setLocale] = useState<Locale>(editor.store.get().locale === 'en' ? 'en' : 'ko');
  const [shown, setShown] = useState<PreviewReply | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [round, setRound] = useState(0);
  const page = (selection === null ? undefined : entryAt(entries, selection))?.page ?? 0;

  useEffect(() => {
    let isCurrent = true;
    const show = async (): Promise<void> => {
      try {
        const reply = await api.preview({ locale, page });
        if (!isCurrent) return;
        setShown(reply);
        setHasFailed(false);
      } catch (error) {
        if (isCurrent) setHasFailed(true);
        if (!(error instanceof Error)) throw error;
      }
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [api, locale, page, revision, round]);

  const scale = Math.min(1, width / WIDTHS[device]);
  return (
    <Flex direction="column" alignItems="stretch" height="100%">
      <Flex gap={2} padding={3} wrap="wrap">
        <Flex gap={1} role="group" aria-label={text('edit.preview.device')}>
          {(['phone', 'tablet', 'desktop'] as const).map((each) => (
            <Button
              key={each}
              size="S"
              variant={each === device ? 'secondary' : 'tertiary'}
              aria-pressed={each === device}
              onClick={() => {
                setDevice(each);
              }}
            >
              {text(`edit.preview.${each}`)}
            </Button>
          ))}
        </Flex>
        <Flex gap={1} role="group" aria-label={text('preview.language')}>
          {(['ko', 'en'] as const).map((each) => (
            <Button
              key={each}
              size="S"
              variant={each === locale ? 'secondary' : 'tertiary'}
              aria-pressed={each === locale}
              onClick={() => {
                setLocale(each);
              }}
            >
              {text(`language.${each}`)}
            </Button>
          ))}
        </Flex>
        <Box flex="1" />
        <IconButton
          variant="ghost"
          label={text('preview.startOver')}
          onClick={() => {
            setRound(round + 1);
          }}
        >
          <ArrowClockwise />
        </IconButton>
        <IconButton
          variant="ghost"
          label={text('edit.preview.share')}
          disabled={shown === null}
          onClick={() => {
            if (shown === null) return;
            void copy(new URL(shown.sharedPath, origin).href);
            editor.say('edit.say.copied');
          }}
        >
          <LinkIcon />
        </IconButton>
      </Flex>
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
