import { paper } from '../src/claim/citation.js';

/** Places are named by subject: theorem numbers differ between versions and are not invented here. */
export const burger2025 = paper(
  'burger2025',
  'Burger, Kabri, Korolev, Roith, Weigand, Phil. Trans. R. Soc. A 383, 20240233 (2025)',
);

export const castin2025 = paper(
  'castin2025',
  'Castin, Ablin, Carrillo, Peyré, A Unified Perspective on the Dynamics of Deep Transformers, arXiv:2501.18322 (2025)',
);

export const karagodin2024 = paper('karagodin2024', 'Karagodin, Polyanskiy, Rigollet, arXiv:2411.04990 (2024)');

export const geshkovski2024 = paper(
  'geshkovski2024',
  'Geshkovski, Koubbi, Polyanskiy, Rigollet, arXiv:2410.06833 (2024)',
);
