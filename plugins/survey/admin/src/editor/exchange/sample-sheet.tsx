import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { JsonObject } from '../../../../domain/src';
import { questionSheet } from '../../../../domain/src/imports/sheet/question-sheet';
import { agreement, ageBands } from '../../../../domain/src/templates/choice-sets';
import { both } from '../../../../domain/src/templates/template';
import type { EditingApi } from '../../api/editing';
import { saveFile } from '../../api/save-file';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { fromBase64 } from '../files/base64';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One of every kind that people ask for most, in both languages. */
const SAMPLE: JsonObject = {
  locale: 'ko',
  pages: [
    {
      name: 'page1',
      title: both('이용 경험', 'Your visits'),
      elements: [
        {
          type: 'rating',
          name: 'agreement',
          title: both('우리 시 공원은 걷기에 편하다.', 'The parks of our city are pleasant to walk in.'),
          isRequired: true,
          rateValues: agreement,
        },
        {
          type: 'checkbox',
          name: 'parks',
          title: both('어느 공원에 자주 가십니까?', 'Which parks do you often visit?'),
          description: both('모두 골라 주십시오.', 'Please choose all that apply.'),
          choices: [
            { value: 'riverside', text: both('강변공원', 'Riverside Park') },
            { value: 'hill', text: both('언덕공원', 'Hill Park') },
          ],
        },
        {
          type: 'matrix',
          name: 'facilities',
          title: both('다음 시설은 어떻습니까?', 'How do you find these facilities?'),
          columns: agreement,
          rows: [
            { value: 'benches', text: both('의자가 넉넉하다', 'There are enough benches') },
            { value: 'lights', text: both('밤에 밝다', 'It is well lit at night') },
          ],
        },
      ],
    },
    {
      name: 'page2',
      title: both('응답자 특성', 'About you'),
      elements: [
        {
          type: 'radiogroup',
          name: 'ageBand',
          title: both('나이대를 골라 주십시오.', 'Which age band are you in?'),
          choices: ageBands,
        },
        {
          type: 'comment',
          name: 'wishes',
          title: both('바라는 점을 적어 주십시오.', 'What do you wish for?'),
        },
      ],
    },
  ],
};

/** A workbook that shows how questions are written, one a line. */
export function SampleSheet({ api }: { readonly api: EditingApi }) {
  const text = useText();
  const words = useContentLocale();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const name = text('edit.exchange.sample.file');
  const save = (): void => {
    setIsBusy(true);
    api.writeWorkbook({ name, rows: questionSheet(SAMPLE, words) }).then(
      ({ content }) => {
        setIsBusy(false);
        saveFile(new Blob([fromBase64(content)], { type: XLSX }), `${name}.xlsx`);
      },
      () => {
        setIsBusy(false);
        toggleNotification({ type: 'warning', message: text('edit.exchange.failed') });
      },
    );
  };
  return (
    <Button size="S" variant="ghost" startIcon={<Download />} disabled={isBusy} onClick={save}>
      {text('edit.exchange.sample')}
    </Button>
  );
}
