import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useSyncExternalStore } from 'react';
import { useText } from '../../../text';
import { RESPONDENTS, type Rehearsing } from '../../review/rehearsing';
import { jsonOf, useEditor, useJson } from '../../state/editor-context';
import { RehearsalReport } from './rehearsal-report';

interface RehearsalPanelProps {
  readonly titleId: string;
  readonly onWrite: () => void;
}

/** The domain has no clock: its conditions know today from here. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

function useRehearsing(): Rehearsing {
  const { rehearser } = useEditor().reviewing;
  return useSyncExternalStore(rehearser.subscribe, rehearser.get);
}

function Walking({ done, count }: { readonly done: number; readonly count: number }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <ProgressBar value={Math.round((done / count) * 100)} aria-label={text('edit.checks.walk.walking')} />
      <Typography textColor="neutral700">{text('edit.checks.walk.done', { done, count })}</Typography>
    </Flex>
  );
}

/** One button that starts and stops, so that the focus stays on it. */
function StartOrStop({ kind }: Pick<Rehearsing, 'kind'>) {
  const text = useText();
  const editor = useEditor();
  const { rehearser } = editor.reviewing;
  const isWalking = kind === 'walking';
  const words = isWalking ? 'stop' : kind === 'done' ? 'again' : 'start';
  return (
    <Flex>
      <Button
        variant={words === 'start' ? 'default' : 'tertiary'}
        onClick={() => {
          if (isWalking) rehearser.stop();
          else rehearser.start(jsonOf(editor), { today: today(), locale: editor.store.get().locale });
          editor.say(isWalking ? 'edit.checks.walk.say.stopped' : 'edit.checks.walk.say.started');
        }}
      >
        {text(`edit.checks.walk.${words}`, { count: RESPONDENTS })}
      </Button>
    </Flex>
  );
}

/** Sends made-up respondents through the questionnaire, and says what they met with. */
export function RehearsalPanel({ titleId, onWrite }: RehearsalPanelProps) {
  const text = useText();
  const json = useJson();
  const rehearsing = useRehearsing();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div>
        <Typography tag="h2" variant="beta" id={titleId}>
          {text('edit.checks.walk')}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {text('edit.checks.walk.about')}
        </Typography>
      </div>
      <StartOrStop kind={rehearsing.kind} />
      {rehearsing.kind === 'walking' ? <Walking done={rehearsing.done} count={rehearsing.count} /> : null}
      {rehearsing.kind === 'unreadable' ? (
        <Typography role="alert">{text('edit.checks.walk.unreadable')}</Typography>
      ) : null}
      {rehearsing.kind === 'done' ? (
        <>
          {rehearsing.json === json ? null : (
            <Typography tag="p" fontWeight="semiBold">
              {text('edit.checks.walk.old')}
            </Typography>
          )}
          <RehearsalReport json={rehearsing.json} found={rehearsing.found} onWrite={onWrite} />
        </>
      ) : null}
    </Flex>
  );
}
