import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SurveyCapacity } from '../../../../contracts';
import { useSurveyCapacity } from '../../api/surveys';
import { Bar } from '../../components/bar';
import { Card } from '../../components/card';
import { DataTable } from '../../components/data-table';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';

interface Place {
  readonly key: string;
  readonly name: string;
  readonly responses: number;
  readonly limit: number;
}

function PlacesTable({ caption, places }: { readonly caption: string; readonly places: readonly Place[] }) {
  const text = useText();
  const intl = useIntl();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col" className="number">
            {text('capacity.responses')}
          </th>
          <th scope="col" className="number">
            {text('capacity.limit')}
          </th>
          <th scope="col">{text('capacity.share')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ key, name, responses, limit }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">{intl.formatNumber(responses)}</td>
            <td className="number">{intl.formatNumber(limit)}</td>
            <td>
              {responses >= limit
                ? text('capacity.full')
                : intl.formatNumber(responses / limit, { style: 'percent' })}
              <Bar share={responses / limit} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Places({ capacity }: { readonly capacity: SurveyCapacity }) {
  const text = useText();
  const { responses, limit, quotas } = capacity;
  const name = text('capacity.survey');
  return (
    <>
      {limit === null ? null : (
        <PlacesTable caption={name} places={[{ key: 'survey', name, responses, limit }]} />
      )}
      {quotas.map(({ question, title, cells }) => (
        <Box key={question} paddingTop={4}>
          <PlacesTable
            caption={text('capacity.caption', { title })}
            places={cells.map((cell) => ({ ...cell, key: cell.value, name: cell.text }))}
          />
        </Box>
      ))}
    </>
  );
}

/** How many responses of those it takes a survey has. Nothing where nothing is limited. */
export function CapacityCard({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const { data } = useSurveyCapacity({ documentId, locale: useContentLocale() });
  if (data === undefined || data === null) return null;
  return (
    <Card title={text('capacity.title')} note={text('capacity.note')}>
      <Places capacity={data} />
    </Card>
  );
}
