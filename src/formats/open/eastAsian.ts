import type { Encoding } from './encodingNames.ts';

/**
 * Which encoding of East Asia a text is in, if in one: that in which nothing is left over and the most letters are of those that its language uses most, a good part
 * at least. Texts of one byte a letter leave something over, and make rare letters. null for these, and for a few letters, which could be any.
 */
export function eastAsianEncoding(bytes: Uint8Array): Encoding | null {
  let best: Encoding | null = null;
  let most = fewestCommon;
  for (const { encoding, common } of languages) {
    const found = shareOf(new TextDecoder(encoding).decode(bytes.subarray(0, judged)), common);
    if (found > most) {
      most = found;
      best = encoding;
    }
  }
  return best;
}

const judged = 1 << 16;
const fewestCommon = 0.3;
/** Different letters. */
const fewestKinds = 6;

/** How many of the letters beyond ASCII are among those; 0 where some cannot be read, or there are too few. The last may be cut off. */
function shareOf(text: string, common: RegExp): number {
  const kinds = new Set<string>();
  let letters = 0;
  let known = 0;
  let lost = 0;
  let narrow = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter < '\u0080') continue;
    // Of half width, what is one byte.
    if (letter >= '\uff61' && letter <= '\uff9f') narrow += 1;
    else if (letter === '\ufffd' || isElsewhere.test(letter)) lost += 1;
    else if (isLetter.test(letter)) {
      letters += 1;
      kinds.add(letter);
      if (common.test(letter)) known += 1;
    }
  }
  const isTaken = kinds.size >= fewestKinds && narrow <= letters && lost <= 1 + letters / 200;
  return isTaken ? known / letters : 0;
}

const isLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters that these encodings have beside their own, and nobody's private ones. */
const isElsewhere = /[\p{Script=Cyrillic}\p{Script=Greek}\ue000-\uf8ff\u2500-\u257f]/u;

// The letters of most use, and those of names of places and of events.
const japanese =
  '番号緯経称付日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者地合市業内相方四定今回新場金員九入選立開手米力学問高代明実関決子動京全目表戦経通外最言現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野取都和統以機平総加山家話世受区多県続進正安設保改数記院女初北午指権心界支第産結百点教報書府活原先共得解名交資予川向際面委告軍文反元重近千海利組知道信集在件別物側引使求所次水半品論計死感特情投示変打男基私始島直両朝確村提運終果西台広必応電住争能無再位置真流有口過局少放検町常校料状工建語空証土止送役木身付説転食難防車南石神番規護害算視州武声名称付爆撃襲事故震災地震津波被火災';
const chinese =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已从动两长知民现分将外但身些与高意进法此实回二理美点月明其种全工己者向部正名定女问力机给等几业最间新打便位因重被走电四第门相次东政海口使教西再平真世气信北少关并内加化由代军产入先山五太水万市体别处总场师书比住员九性通目华报立马活数件安表原车白路期死常提金合系计司利受光王果界京务制解任清物台记边共风战接八特望服林建南度统字交百科元社结六功指思非流青管连远资队带花条院变联权展领传近红治决周保达运武半七城区县省州街村镇江河湖广深圳天津重庆杭苏沪地震事件爆炸冲突袭击称期标题描述纬经度点';
const chineseOfTaiwan =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已從動兩長知民樣現分將外但身些與高意進法此實回二理美點月明其種全工己話者向部正名定女問力機給等幾業最間新打便位因重被走電四第門相次東政海口使教西再平真世氣信北少關並內加化由代軍產入先山五太水萬市體處總場師書比住員九性通目華報立馬活數件安表原車白路期死常金合計利受光王果界京務制解任清物台臺記邊共風戰接八特望服林建南度統字交百科元社結六功指非流青管連遠資隊條院變聯權展領傳近紅治決周保達運武半七城區縣省州街村鎮鄉江河湖廣香港灣雄桃園竹苗彰投雲嘉義屏宜蘭花澎金馬地震事件爆炸衝突稱標題描述緯';
const korean =
  '이다는을의에가고하지로서사기도시리한대자정인아부나일상스어보구제주국장동전수원해그군라오소여조과신안공경등세관중들은용선생성위면계화학민연교문산우마미유비영양개물방발반북남강충청울천포읍진평창호터거바모무명무음내분와를으게만저년월날짜이름제목설명위도경도사건폭발공격화재지진태풍전투시위광역특별';

const language = (encoding: Encoding, letters: string, scripts = '') => ({
  encoding,
  common: new RegExp(`[${letters}${scripts}]`, 'u'),
});

/** Japanese is known by its kana as well. */
const languages = [
  language('shift_jis', japanese, '\\p{Script=Hiragana}\\p{Script=Katakana}'),
  language('euc-jp', japanese, '\\p{Script=Hiragana}\\p{Script=Katakana}'),
  language('gb18030', chinese),
  language('big5', chineseOfTaiwan),
  language('euc-kr', korean),
];
