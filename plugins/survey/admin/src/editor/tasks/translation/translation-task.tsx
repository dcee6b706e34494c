import {
  Box,
  Button,
  Flex,
  Searchbar,
  SearchForm,
  SimpleMenu,
  MenuItem,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { gridOf, type Grid } from '../../../../../domain/src/translation/grid';
import { languageHeading } from '../../../../../domain/src/translation/languages';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { Report, type ReportWords } from '../../files/report';
import { useEditor, useJson } from '../../state/editor-context';
import type { TaskProps } from '../task';
import { TableFiles } from './table-files';
import { TextGrid } from './text-grid';
import { columnsOf, FILTERS, keysFor, languagesFor, missingIn, rowsWith, type Filter } from './texts-shown';

/** Languages that surveys are often translated into; others come with a table. */
const OFFERED = ['ko', 'en', 'zh-CN', 'ja', 'vi', 'th', 'uz', 'mn', 'ru', 'tl'] as const;

/** Where there is no room for both, the grid scrolls together with what is above it. */
const SMALL = '(max-width: 640px), (max-height: 600px)';

const Whole = styled.section`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  min-height: 0;

  @media ${SMALL} {
    display: block;
    overflow-y: auto;
  }
`;

const Reported = styled.div`
  max-height: 40vh;
  overflow-y: auto;
`;

const Scroll = styled.div`
  min-height: 0;
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  @media ${SMALL} {
    overflow: visible;
  }
`;

/** What a filter lets through stays while it is worked on, also when it is no longer to be done. */
interface Shown {
  readonly filter: Filter;
  readonly keys: ReadonlySet<string>;
}

interface FiltersProps {
  readonly grid: Grid;
  readonly chosen: Filter;
  readonly onChoose: (shown: Shown) => void;
}

function Filters({ grid, chosen, onChoose }: FiltersProps) {
  const text = useText();
  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={text('edit.translation.filter')}>
      {FILTERS.map((filter) => {
        const keys = keysFor(grid, filter);
        if (keys.size === 0 && filter !== 'all' && filter !== 'missing' && filter !== chosen) return null;
        return (
          <Button
            key={filter}
            size="S"
            variant={filter === chosen ? 'secondary' : 'tertiary'}
            aria-pressed={filter === chosen}
            onClick={() => {
              onChoose({ filter, keys });
            }}
          >
            {text(`edit.translation.filter.${filter}`, { count: keys.size })}
          </Button>
        );
      })}
    </Flex>
  );
}

function Search({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useText();
  return (
    <SearchForm
      onSubmit={(event: { preventDefault: () => void }) => {
        event.preventDefault();
      }}
    >
      <Searchbar
        name="text"
        value={value}
        placeholder={text('edit.translation.find')}
        clearLabel={text('edit.translation.clear')}
        onClear={() => {
          onChange('');
        }}
        onChange={(event: { currentTarget: { value: string } }) => {
          onChange(event.currentTarget.value);
        }}
      >
        {text('edit.translation.find')}
      </Searchbar>
    </SearchForm>
  );
}

interface LanguageMenuProps {
  readonly columns: readonly string[];
  readonly onAdd: (language: string) => void;
}

function LanguageMenu({ columns, onAdd }: LanguageMenuProps) {
  const text = useText();
  const known = new Set(columns.map((language) => language.toLowerCase()));
  return (
    <SimpleMenu label={text('edit.translation.addLanguage')} variant="tertiary" size="S" startIcon={<Plus />}>
      {OFFERED.filter((language) => !known.has(language.toLowerCase())).map((language) => (
        <MenuItem
          key={language}
          onSelect={() => {
            onAdd(language);
          }}
        >
          {languageHeading(language)}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}

function Progress({ grid }: { readonly grid: Grid }) {
  const text = useText();
  const texts = grid.rows.length * columnsOf(grid).length;
  const missing = missingIn(grid);
  const percent = texts === 0 ? 100 : Math.floor((1 - missing / texts) * 100);
  return <Typography tag="p">{text('edit.translation.progress', { percent, texts, missing })}</Typography>;
}

/** The editor's keys for questions do not reach behind the grid, where no question is seen to move. */
function keepQuestions(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  const isMove = altKey && (key === 'ArrowUp' || key === 'ArrowDown');
  if (isMove || ((ctrlKey || metaKey) && key.toLowerCase() === 'd')) event.preventDefault();
}

/** All texts of the questionnaire by language: written in place, sent out as a file and taken back. */
export function TranslationTask({ api, opened, onWrite }: TaskProps) {
  const text = useText();
  const json = useJson();
  const words = useContentLocale();
  const { mayEdit } = useEditor();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Shown>({ filter: 'all', keys: new Set() });
  const [sought, setSought] = useState('');
  const [report, setReport] = useState<ReportWords | null>(null);
  const grid = useMemo(
    () => gridOf(json, languagesFor(json, [...opened.locales, ...added])),
    [json, opened.locales, added],
  );
  const columns = useMemo(() => columnsOf(grid), [grid]);
  const rows = useMemo(
    () => rowsWith(grid, sought, words).filter(({ key }) => shown.filter === 'all' || shown.keys.has(key)),
    [grid, sought, words, shown],
  );
  return (
    <Whole aria-label={text('edit.task.translation')} onKeyDownCapture={keepQuestions}>
      <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
        <Flex gap={4} wrap="wrap" justifyContent="space-between">
          <Box>
            <Typography tag="h2" variant="beta">
              {text('edit.translation.title')}
            </Typography>
            <Progress grid={grid} />
          </Box>
          <TableFiles api={api} columns={columns} onReport={setReport} />
        </Flex>
        {report === null ? null : (
          <Reported>
            <Report
              report={report}
              onClose={() => {
                setReport(null);
              }}
            />
          </Reported>
        )}
        <Flex gap={3} wrap="wrap">
          <Filters grid={grid} chosen={shown.filter} onChoose={setShown} />
          <Search value={sought} onChange={setSought} />
          {mayEdit ? (
            <LanguageMenu
              columns={columns}
              onAdd={(language) => {
                setAdded([...added, language]);
              }}
            />
          ) : null}
          <Typography variant="pi" textColor="neutral600">
            {text('edit.translation.keys')}
          </Typography>
        </Flex>
      </Flex>
      <Scroll data-area="translation" tabIndex={-1}>
        {rows.length === 0 ? (
          <Box padding={4}>
            <Typography textColor="neutral600">{text('edit.translation.none')}</Typography>
          </Box>
        ) : (
          <TextGrid rows={rows} columns={columns} onWrite={onWrite} />
        )}
      </Scroll>
    </Whole>
  );
}
