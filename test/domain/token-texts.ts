// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are what template languages write
import fc from 'fast-check';

/** One of each template language (docs/principles.md, "Tokens") and of each other kind of token, as it stands in a message. All made up. */
// biome-ignore format: a list
export const TOKEN_SAMPLES = [
  '{{ first_name }}', '{{1}}', "{{ customer.first_name | default: 'there' }}", "{{${first_name} | default: 'x'}}",
  '{{{raw}}}', '{{#each items}}', '{{/each}}', '{% if cart %}', '{%- endif -%}', '{% cart_items %}', '<%= name %>',
  "<%${user['FirstName']}%>", '${firstName}', '*|FNAME|*', '*|IF:CART|*', '*|END:IF|*', '%%FirstName%%',
  '%%=v(@x)=%%', '%FIRSTNAME%', '%s', '%1$s', '#?FirstName?#', '{name}', '{$sVouchercode}', '{0}', '[First Name]',
  '[Tên người nhận]', '[ชื่อ]', '[[city]]', '<name>', '⟦T7⟧', 'https://oak.example/p?a=1&b={{id}}',
  'www.oak.example/x', 'oak.example', 't.cn/x1', 'help@oak.example', '+60 12-345 6789', '*550*905#', 'SAVE10',
  'OTOÑO15', 'Reply STOP to opt out', 'STOP au 36000', '回T退订', '무료수신거부 080-000-0000', '무료거부 080-000-1111', 'Từ chối QC, soạn TC3 gửi 199',
  'Responde BAJA para salir', '(광고)', '[QC]', '¹',
] as const;

/** Any text with tokens, broken pieces of tokens and any Unicode, lone surrogates included. */
export const anyTemplateText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TOKEN_SAMPLES),
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '*|',
        '|*',
        '%%',
        '<%',
        '[',
        ']',
        '⟦T',
        '⟧',
        '⟦T1⟧',
        '$',
        'code ',
        ' ',
        '\n',
        '.',
        '/',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('\ud800', '\udc00', '\u200b', '\u202e', 'שלום', 'مرحبا'),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

/** Texts of about 8,000 characters made to be slow to search. */
// biome-ignore format: a list
export const NASTY_TEXTS: readonly string[] = [
  '{{', '{{a', '{%', '<%', '*|a', '%%', '[a', '<a ', '{{{', '{{{x{y}', '{a', '${', 'a', 'a.', '1-', '0 ', '*1',
  '0(1', 'A', 'A1', 'CODE ', 'a@', 'www.', 'https://', 'reply STOP to a ', 'tu choi soan a ', '1.', '1,', '1 ',
  '12/', '12:', 'RM', 'RM1 ', '5%', '满1减', '二', 'twenty ', 'spend ', 'min. ', 'until the ', 'the the ', 'a la ', '【',
  '¹', '★', '. ', '\n', '{{ '.padEnd(500, 'x'), '1/1 1 jan ',
].map((piece) => piece.repeat(Math.ceil(8000 / piece.length)).slice(0, 8000));
