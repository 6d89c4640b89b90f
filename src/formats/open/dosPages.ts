/**
 * The letters of the bytes from 0x80 on in the code pages of DOS that no browser decodes: of the United States, of western and of central Europe (as the
 * Unicode Consortium maps them). What stands for lines of boxes is left as it is.
 */
const dosPages = {
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č' +
    'áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀' +
    'ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
} as const;
type DosPage = keyof typeof dosPages;

/** What decodes texts, a piece after another. */
export type Decoder = Pick<TextDecoder, 'decode'>;

/** By the label of an encoding, those of browsers (WHATWG Encoding) and of DOS. */
export function decoderFor(label: string): Decoder {
  return isDosPage(label) ? dosDecoder(dosPages[label]) : new TextDecoder(label);
}

function isDosPage(label: string): label is DosPage {
  return Object.hasOwn(dosPages, label);
}

function dosDecoder(page: string): Decoder {
  const letters = [...Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte)), ...page];
  return {
    decode(bytes) {
      if (bytes === undefined) return '';
      const view = ArrayBuffer.isView(bytes)
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        : new Uint8Array(bytes);
      return Array.from(view, (byte) => letters[byte]).join('');
    },
  };
}
