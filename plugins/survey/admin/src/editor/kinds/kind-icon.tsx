import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Drawing = styled.svg`
  width: 2rem;
  height: 2rem;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
`;

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  page: <path d="M5.5 3h9v14h-9zM8 7.5h4M8 10.500h4" />,
  radiogroup: (
    <>
      <circle cx="10" cy="10" r="6.500" />
      <circle cx="10" cy="10" r="2.500" fill="currentColor" />
    </>
  ),
  checkbox: <path d="M4 3.500h12v13H4zM7 10l2.200 2.500L13.500 7.500" />,
  text: <path d="M2.500 6.500h15v7h-15zM5.500 8.800v2.500" />,
  comment: <path d="M2.500 3.500h15v13h-15zM5.500 7.500h9M5.500 10.500h9M5.500 13.500h5" />,
  rating: (
    <>
      <path d="M3 10h14" />
      <circle cx="3.500" cy="10" r="1.200" fill="currentColor" />
      <circle cx="10" cy="10" r="2.600" fill="currentColor" />
      <circle cx="16.500" cy="10" r="1.200" fill="currentColor" />
    </>
  ),
  matrix: <path d="M2.500 3.500h15v13h-15zM2.500 8h15M2.500 12.300h15M8 3.500v13" />,
  matrixdropdown: <path d="M2.500 3.500h15v13h-15zM2.500 8h15M8 3.500v13M11 11l1.700 2 1.700-2" />,
  matrixdynamic: <path d="M2.500 3.500h15v8h-15zM2.500 7.500h15M8 3.500v8M10 13.500v4M8 15.500h4" />,
  dropdown: <path d="M2.500 6h15v8h-15zM11.500 9l1.700 2 1.700-2M5.500 10h3.500" />,
  tagbox: <path d="M2.500 5.500h15v9h-15zM5 8.500h4v3H5zM10.500 8.500h3v3h-3z" />,
  boolean: (
    <path d="M2.500 7a3 3 0 0 1 3-3h9a3 3 0 0 1 0 6h-9a3 3 0 0 1-3-3zM5 16l1.500 1.500L9 14.500M12 14.500l3 3M15 14.500l-3 3" />
  ),
  ranking: <path d="M8.500 5h8.500M8.500 10h7M8.500 15h5M4 3v4M3 13h2l-2 3h2" />,
  html: <path d="M4 5V3.500h12V5M10 3.500v13M8 16.500h4" />,
  buttongroup: <path d="M2.500 6.500h15v7h-15zM7.500 6.500v7M12.500 6.500v7" />,
  imagepicker: <path d="M3 3.500h14v13H3zM3 13.500l4-4 3.500 3.500 2.500-2.500 4 4M13.500 7.300h.01" />,
  image: <path d="M3 3.500h14v13H3zM3 13.500l4-4 3.500 3.500 2.500-2.500 4 4M13.500 7.300h.01" />,
  slider: (
    <>
      <path d="M3 10h14" />
      <circle cx="12" cy="10" r="2.700" fill="currentColor" />
    </>
  ),
  multipletext: <path d="M7.500 3.500h10v5h-10zM7.500 11.500h10v5h-10zM2.500 6h2M2.500 14h2" />,
  paneldynamic: <path d="M2.500 3.500h15v8h-15zM6 7.500h8M10 13.500v4M8 15.500h4" />,
  panel: <path d="M2.500 3.500h15v13h-15z" strokeDasharray="2.500 2.500" />,
  file: <path d="M5 3h7l3 3v11H5zM12 3v3h3M10 14V9M8 11l2-2 2 2" />,
  expression: (
    <path d="M13 4.500h-1.500c-1.500 0-1.800 1-2.100 3L8.300 14c-.3 1.500-.8 2.500-2.300 2.500M6.500 9h5M12 11l4 4M16 11l-4 4" />
  ),
  signaturepad: (
    <path d="M3 14.500c3-8 5-9 5.500-7s-2.500 6-1 6.500 2.500-3 4-3 .5 2.500 2 2.500S15.500 12 17 12M3 17h14" />
  ),
  imagemap: <path d="M3 3.500h14v13H3zM10 13.500s-3-3-3-5a3 3 0 0 1 6 0c0 2-3 5-3 5z" />,
};

const UNKNOWN = <path d="M3 3.500h14v13H3zM8 8a2 2 0 1 1 2.500 2v1.200M10.500 14h.01" />;

/** A small picture of a kind of question. Never the only sign of it. */
export function KindIcon({ type }: { readonly type: string }) {
  return (
    <Drawing viewBox="0 0 20 20" aria-hidden>
      {DRAWINGS[type] ?? UNKNOWN}
    </Drawing>
  );
}
