import { LIGHT } from '../lightTheme';

const { paper, ink, soft, hair, accent } = LIGHT;

/** The whole look of the report; no address in it. */
export const REPORT_STYLE = [
  '*{box-sizing:border-box}',
  `body{margin:0 auto;padding:2rem 1rem;max-width:60rem;background:${paper};color:${ink};font:1rem/1.5 Arial,sans-serif;overflow-wrap:anywhere}`,
  'h1,h2{font-family:Georgia,serif;line-height:1.2;margin:0 0 .4rem}',
  'h1{font-size:2rem}h2{font-size:1.5rem}p{margin:.4rem 0}',
  `a{color:${accent}}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid ${accent};outline-offset:2px}`,
  `section{padding:2rem 0;border-top:1px solid ${hair}}`,
  '.opening h2{font-size:2rem}',
  `.lead,.small,.source{color:${soft}}.small,.source,.notes{font-size:.85rem}`,
  'figure{margin:1rem 0}figure svg{display:block;width:100%;height:auto}',
  '.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  'summary{min-height:1.5rem;cursor:pointer}.scroll{overflow-x:auto}',
  'table{border-collapse:collapse;width:100%;font-size:.85rem}caption{position:absolute;clip-path:inset(50%)}',
  `th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid ${hair};text-align:start}.number{text-align:end;font-variant-numeric:tabular-nums}`,
  `.notes{margin-top:1rem;padding-inline-start:1rem;border-inline-start:2px solid ${hair}}`,
  '@media print{@page{size:A4 landscape;margin:14mm}body{padding:0;max-width:none;background:#fff;font-size:10pt}nav{display:none}h2,.opening h2{font-size:18pt}',
  'section{break-before:page;break-inside:avoid;border:0;padding:0}figure svg{max-height:10cm}}',
].join('');
