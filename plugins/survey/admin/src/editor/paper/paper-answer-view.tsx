import type { PaperAnswer } from './paper-answer';
import { Box, Choices, Frame, LabelledLine, Line } from './paper-parts';

function Table({ rows, columns, mark }: Extract<PaperAnswer, { kind: 'grid' }>) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columns.map((column, index) => (
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row}</th>
            {columns.map((_column, at) => (
              <td key={at}>{mark === 'round' ? <Box $round /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Scale({ items, ends: [low, high] }: Extract<PaperAnswer, { kind: 'scale' }>) {
  return (
    <Choices $isScale>
      {low === '' ? null : <li>{low}</li>}
      {items.map((item, index) => (
        <li key={index}>
          <Box $round />
          {item}
        </li>
      ))}
      {high === '' ? null : <li>{high}</li>}
    </Choices>
  );
}

/** Boxes, lines and tables to be filled in with a pen. */
export function AnswerOnPaper({ answer }: { readonly answer: PaperAnswer }) {
  switch (answer.kind) {
    case 'choices':
      return (
        <Choices $isScale={false}>
          {answer.items.map((item, index) => (
            <li key={index}>
              <Box $round={answer.mark === 'round'} />
              {item}
            </li>
          ))}
        </Choices>
      );
    case 'scale':
      return <Scale {...answer} />;
    case 'lines':
      return Array.from({ length: answer.count }, (_, index) => <Line key={index} />);
    case 'fields':
      return answer.labels.map((label, index) => (
        <LabelledLine key={index}>
          <span>{label}</span>
          <Line />
        </LabelledLine>
      ));
    case 'grid':
      return <Table {...answer} />;
    case 'frame':
      return <Frame />;
    case 'none':
      return null;
  }
}
