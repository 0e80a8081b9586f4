interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How an administrative document looks; lengths in millimetres, sizes and spaces in points. */
export interface DocumentForm {
  readonly id: string;
  readonly source: string;
  /** In force from this day, yyyy-mm-dd. */
  readonly from: string;
  readonly font: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  /** Margins of a form of one page, which is no administrative text (tự chọn). */
  readonly formMargins: Margins;
  readonly sizes: {
    readonly nation: number;
    readonly motto: number;
    readonly issuer: number;
    readonly number: number;
    readonly placeAndDate: number;
    readonly title: number;
    readonly body: number;
    readonly signature: number;
    readonly recipientsHeading: number;
    readonly recipients: number;
    readonly pageNumber: number;
    /** Text inside tables (tự chọn). */
    readonly table: number;
    /** Tables of a form (tự chọn). */
    readonly formTable: number;
  };
  /** First line of a paragraph. */
  readonly firstLine: number;
  readonly paragraphSpace: number;
  /** Line spacing, 1 is single. */
  readonly lineSpacing: number;
  /** Length of the rule under issuer and abstract, as a share of the line above it. */
  readonly ruleShare: number;
  readonly nation: string;
  readonly motto: string;
}

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, from 05/3/2020. Where the decree gives a range, the value inside it is tự chọn:
 * margins 20–25, 20–25, 30–35, 15–20 mm; nation 12–13, motto, title, body, signature, page number 13–14 pt; first line
 * 10–12.7 mm; at least 6 pt between paragraphs; rules a third to a half of the line.
 */
export const ND30: DocumentForm = {
  id: 'nd30',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  from: '2020-03-05',
  font: 'Times New Roman',
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  formMargins: { top: 15, bottom: 10, left: 20, right: 15 },
  sizes: {
    nation: 12,
    motto: 13,
    issuer: 12,
    number: 13,
    placeAndDate: 13,
    title: 14,
    body: 13,
    signature: 13,
    recipientsHeading: 12,
    recipients: 11,
    pageNumber: 13,
    table: 12,
    formTable: 9,
  },
  firstLine: 12.7,
  paragraphSpace: 6,
  lineSpacing: 1.1,
  ruleShare: 0.42,
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
};

/** Every form a document may have, by id. */
export const DOCUMENT_FORMS: Readonly<Record<string, DocumentForm>> = { [ND30.id]: ND30 };
