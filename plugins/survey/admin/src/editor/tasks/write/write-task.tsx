import { Box, Button, Flex } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../text';
import { Canvas } from '../../canvas/canvas';
import { QuickLine } from '../../canvas/quick-line';
import { Outline } from '../../outline/outline';
import { PreviewPanel } from '../../preview/preview-panel';
import { SettingsPanel } from '../../settings/settings-panel';
import { useEditor } from '../../state/editor-context';
import type { TaskProps } from '../task';

/** Width of the right side, in CSS pixels. */
const SIDE = 376;

const Grid = styled.div`
  display: grid;
  grid-template: minmax(0, 1fr) / 27.2rem minmax(0, 1fr) ${String(SIDE)}px;
  height: 100%;

  @media (max-width: 1200px) {
    grid-template-columns: 20rem minmax(0, 1fr) 32rem;
  }
  @media (max-width: 900px) {
    grid-template: auto 1fr / minmax(0, 1fr);
    height: auto;
    [data-area]:not([data-shown='true']) {
      display: none;
    }
  }
`;

const Area = styled.section`
  display: flex;
  flex-direction: column;
  min-height: 0;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral0};

  @media (max-width: 900px) {
    overflow: visible;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Scroll = styled.div`
  flex: 1;
  min-height: 0;
  overflow-y: auto;

  @media (max-width: 900px) {
    overflow-y: visible;
  }
`;

const Narrow = styled.div`
  display: none;
  @media (max-width: 900px) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0.8rem;
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;

type AreaName = 'outline' | 'canvas' | 'side';
const AREAS: readonly AreaName[] = ['outline', 'canvas', 'side'];
const SIDES = ['settings', 'preview'] as const;

interface SwitchProps<Name extends string> {
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly wordsOf: (name: Name) => string;
  readonly iconOf?: (name: Name) => ReactNode;
  readonly onChoose: (name: Name) => void;
}

function Switches<Name extends string>({ names, chosen, wordsOf, iconOf, onChoose }: SwitchProps<Name>) {
  return names.map((name) => (
    <Button
      key={name}
      size="S"
      variant={name === chosen ? 'secondary' : 'tertiary'}
      aria-pressed={name === chosen}
      startIcon={iconOf?.(name)}
      onClick={() => {
        onChoose(name);
      }}
    >
      {wordsOf(name)}
    </Button>
  ));
}

function Side({ api, saver }: Pick<TaskProps, 'api' | 'saver'>) {
  const text = useText();
  const [side, setSide] = useState<(typeof SIDES)[number]>('settings');
  const revision = useSyncExternalStore(saver.subscribe, saver.base);
  return (
    <>
      <Flex gap={2} padding={3} borderWidth="0 0 1px 0" borderStyle="solid" borderColor="neutral150">
        <Switches
          names={SIDES}
          chosen={side}
          wordsOf={(name) => text(`edit.side.${name}`)}
          iconOf={(name) => (name === 'preview' ? <Eye /> : null)}
          onChoose={setSide}
        />
      </Flex>
      {side === 'settings' ? (
        <Scroll>
          <SettingsPanel />
        </Scroll>
      ) : (
        <PreviewPanel api={api} revision={revision} width={SIDE} />
      )}
    </>
  );
}

/** Outline, canvas and settings side by side; one at a time where there is no room. */
export function WriteTask({ api, saver }: TaskProps) {
  const text = useText();
  const { mayEdit } = useEditor();
  const [area, setArea] = useState<AreaName>('canvas');
  const shown = (name: AreaName) => ({ 'data-area': name, 'data-shown': area === name, tabIndex: -1 });
  return (
    <Grid>
      <Narrow role="group" aria-label={text('edit.areas')}>
        <Switches
          names={AREAS}
          chosen={area}
          wordsOf={(name) => text(`edit.area.${name}`)}
          onChoose={setArea}
        />
      </Narrow>
      <Area {...shown('outline')} aria-label={text('edit.area.outline')}>
        <Outline />
      </Area>
      <Area {...shown('canvas')} aria-label={text('edit.area.canvas')} style={{ background: 'transparent' }}>
        <Scroll>
          <Canvas />
        </Scroll>
        {mayEdit ? <QuickLine /> : null}
      </Area>
      <Area {...shown('side')} aria-label={text('edit.area.side')}>
        <Box display="contents">
          <Side api={api} saver={saver} />
        </Box>
      </Area>
    </Grid>
  );
}
