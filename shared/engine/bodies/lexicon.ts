import {
  CENTRAL_AGENCIES,
  type CentralAgencyRow,
  POLITBURO,
} from '../../gazetteer/central-agencies.ts';
import {
  MILITARY_UNITS,
  MINISTRY_DEPARTMENTS,
  type MilitaryUnit,
} from '../../gazetteer/departments.ts';
import {
  LOCAL_AGENCIES,
  type LocalAgencyRow,
  SHARED_OFFICES,
} from '../../gazetteer/local-agencies.ts';
import { normalKey } from '../normal-form.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';

/** What the words at a place may name. */
export interface LexiconEntry {
  /** The form as the gazetteer spells it. */
  form: string;
  /** An abbreviation, which counts only in capitals. */
  isAcronym: boolean;
  words: number;
  central: CentralAgencyRow | null;
  local: readonly LocalAgencyRow[];
  /** Counts only with a capital at its start ("Vụ Bưu chính", not "dịch vụ bưu chính"). */
  needsCapital: boolean;
  /** A head that is followed by its own subject ("Ban Chỉ đạo …", "Cục …"). */
  free: FreeHead | null;
  /** A unit of the armed forces that its number tells apart ("Quân khu 5"). */
  unit: MilitaryUnit | null;
}

/** Heads of bodies that are too many to list: their subject is read off the page. */
export interface FreeHead {
  name: string;
  /** Its subject must end in a place ("Hội đồng … tỉnh"); else capitals alone carry it ("Cục …"). */
  needsPlace: boolean;
  body: 'state' | 'party';
  /** It needs no subject of its own: "Ban Chỉ đạo tỉnh", "Ban QLDA huyện"; not "Trung tâm huyện". */
  isAlone?: true;
  /** Its subject begins with a capital ("Phòng" is a room too). */
  needsCapital?: true;
  /** What it is without a place; a central body unless said. */
  group?: 'department';
}

const FREE_HEADS: readonly (FreeHead & { forms: string })[] = [
  {
    name: 'Ban Chỉ đạo',
    needsPlace: true,
    body: 'state',
    isAlone: true,
    forms: 'Ban Chỉ đạo|BCĐ',
  },
  { name: 'Ban Chỉ huy', needsPlace: true, body: 'state', forms: 'Ban Chỉ huy|BCH' },
  { name: 'Tổ công tác', needsPlace: true, body: 'state', forms: 'Tổ công tác' },
  { name: 'Hội đồng', needsPlace: true, body: 'state', forms: 'Hội đồng' },
  { name: 'Trung tâm', needsPlace: true, body: 'state', forms: 'Trung tâm' },
  { name: 'Ban Quản lý', needsPlace: true, body: 'state', forms: 'Ban Quản lý|BQL|Ban QL' },
  {
    name: 'Ban Quản lý dự án',
    needsPlace: true,
    body: 'state',
    isAlone: true,
    forms: 'Ban QLDA|BQLDA|Ban QL dự án',
  },
  { name: 'Chi cục', needsPlace: true, body: 'state', forms: 'Chi cục' },
  { name: 'Phòng', needsPlace: true, body: 'state', needsCapital: true, forms: 'Phòng' },
  { name: 'Văn phòng Điều phối', needsPlace: true, body: 'state', forms: 'Văn phòng Điều phối' },
  { name: 'Sở', needsPlace: false, body: 'state', group: 'department', forms: 'Sở' },
  { name: 'Cục', needsPlace: false, body: 'state', forms: 'Cục' },
  { name: 'Tổng cục', needsPlace: false, body: 'state', forms: 'Tổng cục' },
  { name: 'Vụ', needsPlace: false, body: 'state', forms: 'Vụ' },
];

/** Every name a body goes by, from the gazetteer's rows. */
export const LEXICON: PhraseTrie<LexiconEntry> = buildLexicon();

/** Two bodies that share an office. */
export const OFFICES: PhraseTrie<LocalAgencyRow> = buildOffices();

function buildOffices(): PhraseTrie<LocalAgencyRow> {
  const trie = new PhraseTrie<LocalAgencyRow>();
  for (const row of SHARED_OFFICES) for (const form of formsOf(row)) trie.add(form, row);
  return trie;
}

/** Names within one head ("Tài chính" of "Sở Tài chính"), for lists that say the head once. */
export const FIELDS: Readonly<Record<string, PhraseTrie<LexiconEntry>>> = {
  sở: buildFields('Sở '),
  bộ: buildFields('Bộ '),
  phòng: buildFields('Phòng '),
  ban: buildFields('Ban '),
};

function buildLexicon(): PhraseTrie<LexiconEntry> {
  const entries = new Map<string, LexiconEntry>();
  const at = (form: string): LexiconEntry => {
    const key = normalKey(form);
    const found = entries.get(key) ?? {
      form,
      isAcronym: isAcronym(form),
      words: key.split(' ').length,
      needsCapital: false,
      central: null,
      local: [],
      free: null,
      unit: null,
    };
    entries.set(key, found);
    return found;
  };
  for (const row of CENTRAL_AGENCIES)
    for (const form of centralForms(row)) at(form).central ??= row;
  for (const name of MINISTRY_DEPARTMENTS.split('|')) {
    const entry = at(name);
    entry.central ??= { name, body: 'state' };
    entry.needsCapital = true;
  }
  for (const row of LOCAL_AGENCIES) {
    for (const form of formsOf(row)) {
      const entry = at(form);
      if (!entry.local.includes(row)) entry.local = [...entry.local, row];
    }
  }
  for (const { forms, ...head } of FREE_HEADS)
    for (const form of forms.split('|')) at(form).free = head;
  for (const unit of MILITARY_UNITS) for (const form of unit.heads.split('|')) at(form).unit = unit;
  const trie = new PhraseTrie<LexiconEntry>();
  for (const [key, entry] of entries) trie.add(key, entry);
  return trie;
}

function buildFields(head: string): PhraseTrie<LexiconEntry> {
  const trie = new PhraseTrie<LexiconEntry>();
  const add = (row: CentralAgencyRow | LocalAgencyRow, isLocal: boolean) => {
    const forms = isLocal ? formsOf(row) : centralForms(row as CentralAgencyRow);
    for (const form of forms) {
      if (!form.startsWith(head)) continue;
      trie.add(form.slice(head.length), {
        form: form.slice(head.length),
        isAcronym: isAcronym(form.slice(head.length)),
        words: form.split(' ').length - 1,
        needsCapital: true,
        central: isLocal ? null : (row as CentralAgencyRow),
        local: isLocal ? [row as LocalAgencyRow] : [],
        free: null,
        unit: null,
      });
    }
  };
  for (const row of LOCAL_AGENCIES) add(row, true);
  for (const row of CENTRAL_AGENCIES) if (row.name !== POLITBURO) add(row, false);
  return trie;
}

/** A ministry is abbreviated as its departments are ("Sở NN và PTNT", "Bộ NN và PTNT"). */
function centralForms(row: CentralAgencyRow): string[] {
  const field = row.name.startsWith('Bộ ') ? row.name.slice(3) : null;
  const department = LOCAL_AGENCIES.find(({ name }) => name === `Sở ${field}`);
  const forms = department ? formsOf(department).map((form) => form.replace(/^Sở /, 'Bộ ')) : [];
  return [...formsOf(row), ...forms.filter((form) => form.startsWith('Bộ '))];
}

function formsOf(row: { name: string; forms?: string }): string[] {
  return [row.name, ...(row.forms?.split('|') ?? [])];
}

function isAcronym(form: string): boolean {
  return !/\p{Ll}/u.test(form.replaceAll(' và ', '')) && form.length > 1;
}
