import { createGlobalStyle, styled } from 'styled-components';

export const SHEET = 'modu-paper-questionnaire';

/** On paper the sheet stands alone: the editor scrolls, and what scrolls prints one page of it. */
export const OnPaper = createGlobalStyle`
  .${SHEET} { display: none; }
  @media print {
    /* A menu that has just closed keeps the page from scrolling, and what cannot scroll ends with the first page. */
    html, body {
      position: static !important;
      height: auto !important;
      overflow: visible !important;
    }
    body > *:not(.${SHEET}) { display: none !important; }
    .${SHEET} { display: block; }
  }
`;

export const Sheet = styled.div`
  color: #000;
  background: #fff;
  font-size: 11pt;
  line-height: 1.5;

  h1 {
    margin-bottom: 6pt;
    font-size: 18pt;
    font-weight: 700;
  }
  h2 {
    margin: 18pt 0 6pt;
    padding-bottom: 2pt;
    font-size: 13pt;
    font-weight: 700;
    border-bottom: 1pt solid #000;
    break-after: avoid;
  }
  h3 {
    font-size: 11pt;
    font-weight: 700;
    break-after: avoid;
  }
  p {
    white-space: pre-line;
    orphans: 3;
    widows: 3;
  }
  small {
    display: block;
    font-size: 9pt;
    break-after: avoid;
  }
  table {
    width: 100%;
    margin-top: 4pt;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    overflow-wrap: anywhere;
    padding: 3pt 4pt;
    border: 0.5pt solid #000;
    text-align: center;
    vertical-align: middle;
  }
  tbody th {
    text-align: left;
    font-weight: 400;
  }
  td {
    min-width: 24pt;
    height: 22pt;
  }
`;

/** A question stays on one page where it fits on one, and a heading on that of what it is about. */
export const Asked = styled.section<{ $depth: number; $leads: boolean }>`
  margin: 12pt 0 0 ${({ $depth }) => String(Math.max(0, $depth - 1) * 12)}pt;
  break-inside: avoid;
  break-after: ${({ $leads }) => ($leads ? 'avoid' : 'auto')};
`;

export const Choices = styled.ul<{ $isScale: boolean }>`
  display: flex;
  flex-flow: ${({ $isScale }) => ($isScale ? 'row wrap' : 'column')};
  gap: ${({ $isScale }) => ($isScale ? '2pt 16pt' : '2pt')};
  padding-top: 4pt;

  li {
    display: flex;
    gap: 6pt;
    align-items: center;
    break-inside: avoid;
  }
`;

/** A border prints where a background would not. */
export const Box = styled.span<{ $round: boolean }>`
  flex: none;
  display: inline-block;
  width: 10pt;
  height: 10pt;
  border: 0.75pt solid #000;
  border-radius: ${({ $round }) => ($round ? '50%' : '0')};
`;

export const Line = styled.div`
  height: 22pt;
  border-bottom: 0.5pt solid #000;
`;

export const LabelledLine = styled.div`
  display: flex;
  gap: 8pt;
  align-items: flex-end;
  padding-top: 6pt;

  > :last-child {
    flex: 1;
  }
`;

export const Frame = styled.div`
  height: 72pt;
  margin-top: 4pt;
  border: 0.5pt solid #000;
`;
