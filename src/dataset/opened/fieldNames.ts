/** The words of a column's name in small letters: of `eventDate`, `event_date`, `properties.Event Date`. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .slice(0, longest)
    .normalize('NFC')
    .replace(/^properties\./, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}@]+/u)
    .filter((word) => word !== '')
    .flatMap(apart);
  return words.map((word, at) => boundOf(word, words[at - 1] ?? '', words) ?? word);
}

/** `minDate`, `notBefore`: the earliest; `max_year`, `not_after`: the latest. */
function boundOf(word: string, last: string, words: readonly string[]): string | null {
  if (last === 'not') return word === 'before' ? 'earliest' : word === 'after' ? 'latest' : null;
  const isOfTime = words.some((one) => timeWords.date.has(one) || timeWords.year.has(one));
  if (isOfTime && (word === 'min' || word === 'max')) return word === 'min' ? 'earliest' : 'latest';
  // `Early BCE/CE`, `Late Date`.
  if (word !== 'early' && word !== 'late') return null;
  return isOfTime || words.some((one) => eraWords.has(one))
    ? `${word === 'late' ? 'lat' : 'earli'}est`
    : null;
}

/** `opendate`, `todate`, `datefrom`, `yearmonth` are of two words, `update` is not; `発生日時` and `사고발생일시` stand without gaps. */
function apart(word: string): readonly string[] {
  if (eastern.test(word)) return knownEastern.has(word) ? [word] : word.split(betweenEastern).filter(Boolean);
  const [, first = '', last = ''] = /^(\p{L}{2,})(date|time)$/u.exec(word) ?? [];
  if (spokenTwice.some((words) => words.has(first))) return [first, last];
  if (last === 'date' && first.length > 2 && !endInDate.has(first)) return [first, last];
  const ends = /^(date|year)(from|to|start|end|begin)$|^(from|to|start|end|begin)(year)$/.exec(word);
  const parts = ends ?? /^(year|month)(month|year)$/.exec(word) ?? ofEnds.exec(word);
  return parts === null ? [word] : parts.slice(1).filter((part) => part !== undefined);
}

/** The words of all names, where of `iceon` and `iceoff`, `check_in` and `check_out`, `flat` and `tlat` the one is a start and the other an end. */
export function pairedWords(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = new Set(names.map((words) => words.join(' ')));
  const isThere = (words: readonly string[], at: number, word: string) =>
    all.has(words.with(at, word).join(' '));
  return names.map((words) =>
    words.flatMap((word, at) => {
      const [, letter = '', degrees = ''] = /^(\p{L})(lat|lon|lng|long)$/u.exec(word) ?? [];
      for (const [first, last] of lettersOfEnds) {
        if (letter === first && isThere(words, at, last + degrees)) return ['start', degrees];
        if (letter === last && isThere(words, at, first + degrees)) return ['end', degrees];
      }
      for (const [first, last] of endsOfPairs) {
        if (first === 's' && word !== first && word !== last) continue;
        const isFirst = word.endsWith(first) && isThere(words, at, `${word.slice(0, -first.length)}${last}`);
        if (isFirst) return [word.slice(0, -first.length), 'start'].filter((part) => part !== '');
        const isLast = word.endsWith(last) && isThere(words, at, `${word.slice(0, -last.length)}${first}`);
        if (isLast) return [word.slice(0, -last.length), 'end'].filter((part) => part !== '');
      }
      return [word];
    }),
  );
}

/** The last is that of Topotime. Of an arrival and a departure either may be first. */
const endsOfPairs = [
  ['origin', 'destination'],
  ['orig', 'dest'],
  ['pickup', 'dropoff'],
  ['takeoff', 'landing'],
  ['on', 'off'],
  ['in', 'out'],
  ['s', 'e'],
  ['inizio', 'fine'],
] as const;

/** Of degrees: start and end, from and to, origin and destination, pickup and dropoff. */
const lettersOfEnds = [
  ['s', 'e'],
  ['f', 't'],
  ['o', 'd'],
  ['p', 'd'],
] as const;

/** Names are compared by their beginning. */
const longest = 100;

const list = (words: string) => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Words of names that tell of times. English, Ukrainian, Russian, German, French, Spanish, Italian, Portuguese, Polish, Turkish, Arabic, Hindi, Japanese, Chinese, Korean. */
export const timeWords = {
  date: set(
    'date dates datetime dt when timestamp дата дати даты коли когда datum zeitpunkt quand fecha cuándo ημερομηνία ημερομηνια تاريخ التاريخ 日付 日時 年月日 日期 날짜 sqldate dateocc 일시 년월일시 연월일시 년월일 연월일 일자 発生日 发生日 發生日 발생일 日期时间 日期時間 तारीख दिनांक तिथि tarih tarihi data dato päivämäärä',
  ),
  clock: set(
    'time clock hour hours hr hrs hh час година время часы uhrzeit zeit uhr heure hora الوقت وقت الساعة 時刻 時間 时间 时刻 시간 시각 समय saat saati godzina czas ora orario klokkeslett',
  ),
  /** Of the clock's, those that say what its numbers are. */
  hour: set(
    'hour hours hr hrs hh h година години час часы stunde stunden heure heures hora horas godzina ora saat saati الساعة 時 時刻 시 시각',
  ),
  minute: set(
    'minute minutes min mn mins хвилина хвилини минута минуты minuto minutos دقيقة minuta minuti dakika',
  ),
  second: set('second seconds sec секунда секунди секунды sekunde seconde segundo'),
  start: set(
    'start started starts begin begins began beginning from since first earliest onset початок почато від начало начала от beginn anfang start von début debut depuis open opened opening inicio desde comienzo بداية البداية 開始 开始 시작 आरंभ başlangıç başlama początek inizio início',
  ),
  end: set(
    'end ended ends closed closing resolved completed finish finished until till to last latest stop кінець кінця завершення до конец конца окончание ende schluss bis fin final jusque hasta نهاية النهاية 終了 结束 結束 종료 समाप्ति bitiş koniec fim término termino',
  ),
  year: set(
    'year fy iyear yr yyyy yy рік року год года jahr année annee an año سنة السنة 年 年份 年度 년 연도 년도 वर्ष साल yıl anno ano rok',
  ),
  month: set(
    'month imonth mon mo mm місяць месяц monat mois mes شهر الشهر 月 月份 월 महीना ay mese mês miesiąc måned månad',
  ),
  day: set('day iday dy dd день tag jour día dia يوم اليوم 日 일 दिन gün giorno dzień'),
  /** Longer than a day. */
  stretch: set(
    'yyyymm yearmonth years reign reigned tenure floruit week weeks yearweek isoweek epiweek quarter season decade century centuries period era epoch dating dated тиждень неделя квартал сезон десятиліття десятилетие століття сторіччя век столетие період период епоха эпоха woche quartal saison jahrzehnt jahrhundert zeitraum datierung semaine trimestre décennie siècle période datation semana temporada década siglo período أسبوع الربع الموسم العقد القرن الفترة',
  ),
  /** When a thing came to be. */
  made: set(
    'founded foundation established built construction constructed erected inaugurated commissioned launched vintage заснований засновано збудовано основан построен erbaut gebaut gegründet baujahr construit fondé fundado construido',
  ),
  event: set(
    'event origin ignition incident discovery discovered occurred occurrence occurence happened happening attack strike події подія інциденту события событие инцидента ereignis vorfall évènement événement evenement incidente evento hecho συμβάντος συμβαντος حدث الحدث 発生 发生 發生 事发 발생 사고 घटना olay zdarzenia wydarzenia acontecimento',
  ),
  /** When it was written, and not when it was. */
  published: set(
    'published publication publish pub pubdate posted reported report reporting article source опубліковано публікації опубликовано публикации veröffentlicht veröffentlichung publié parution publicado publicación δημοσίευσης δημοσιευσης κήρυξης κηρυξης النشر 公開 公表 発表 发布 發布 公布 게시 보도 발표 प्रकाशित yayın publikacji pubblicazione publicação',
  ),
  /** When the row was, and not the event. */
  kept: set(
    'updated update modification insert insertion submission update created create creation modified changed edited accessed access retrieved collected downloaded added inserted entered entry scraped upload uploaded imported ingested expires verified checked birth born dob interpreted crawled indexed synced synchronised synchronized harvested visited reviewed approved processed refreshed loaded exported extracted generated digitised digitized transcribed identified georeferenced geocoded catalogued cataloged submitted оновлено створено змінено обновлено создано изменено aktualisiert erstellt geändert modifié créé ajouté actualizado creado modificado 更新 登録 作成 更改 创建 建立 录入 등록 수정 갱신 생성 입력 güncelleme oluşturma aktualizacji utworzenia aggiornamento creazione atualização criação',
  ),
  /** Of what comes of the event, or is done about it. */
  besides: set(
    'deadline due next expected planned review recorded paid payment ordered order shipped delivered inspected inspection filed decided decision sentenced sentence released release hired trial signed signature registered registration cancelled canceled closed renewed renewal',
  ),
  /** When it was over, which a row says beside when it was. */
  over: set('extinguished contained containment recovered recovery'),
  /** `last`, as of `last_inspected`: the latest of many, where there is no first. */
  lastOfMany: set('last latest'),
  /** Of what lasts, and begins at its own nought. */
  film: set(
    'clip clips video videos footage timecode duration length elapsed delay flight response worked break wait waiting travel wind sunshine відео видео vidéo vídeo durée duración duração durata dauer laufzeit тривалість длительность',
  ),
  birth: set('birth born dob'),
  death: set('death died deceased dod'),
  /** Whose life is told, and not the event. */
  people: set('artist author maker creator painter sculptor composer owner donor collector'),
  epoch: set('timestamp epoch unix unixtime ts time date datetime ms millis msec'),
  /** What counts from 1970, and nothing else. */
  counted: set('epoch unix unixtime ms millis msec'),
  /** What counts from an instant, before it as well. */
  instant: set('epoch unix unixtime timestamp ts'),
  julian: set('mjd jd jdn bjd hjd julian julianday julianische'),
  /** Years before 1950. */
  ages: set('bp calbp ybp yrbp yrsbp kbp c14 14c radiocarbon c14age rcybp'),
  /** A clock, said by the name of a column. */
  utc: set('utc gmt zulu'),
  zone: set('zone timezone tz tzid offset utcoffset zeitzone fuseau huso пояс зона'),
} as const;

const eastern = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]{2,}$/u;

/** Of calendars that are not read. */
export const calendarWords = set(
  'hijri hijrah hijriyya hijriah hicri hegira ah jalali shamsi persian hebrew jewish saka shaka هجري الهجري هجرية الهجرية هجری هـ شمسی قمری',
);

/** Of the one that is. */
export const ourCalendarWords = set(
  'ce ad gregorian miladi masehi م ميلادي الميلادي ميلادية الميلادية میلادی',
);

export const eraWords = set('era eras bc bce ad ce adbc bcad ера эра ère ära zeitrechnung العهد');

const ofEnds =
  /^(start|begin|end|event|incident|birth|death)(year|month|day)$|^(term|event|reign|war|period|season|tenure|trip|service)(start|begin|end)$/;

/** Of English words that are no dates, as `candidate`. */
const endInDate = set(
  'accommo ante candi chor consoli cor dilapi eluci fecun gra intimi inun invali lapi liqui man out oxi pre vali',
);

/** What may stand before `date` and `time` without a gap. */
const spokenTwice = [timeWords.start, timeWords.end, timeWords.event, timeWords.published, timeWords.kept];

export const placeWords = {
  lat: set(
    'lat slat reclat latitude decimallatitude gpslatitude lati latitud y широта breite breitengrad العرض 緯度 纬度 위도 latdd अक्षांश enlem szerokość latitudine breddegrad ycoord coordy',
  ),
  lon: set(
    'lon slon reclong lng long longitude decimallongitude gpslongitude longitud x довгота долгота länge laenge längengrad الطول 経度 经度 경도 londd 經度 देशांतर boylam długość longitudine lengdegrad xcoord coordx',
  ),
  /** Names of axes, by which metres go as well as degrees. */
  axes: set('x y xcoord ycoord coordx coordy'),
  /** Whole names of what says on which side of the equator, or of the prime meridian. */
  sides: set('ns ew hemisphere hemi direction dir side sides'),
  /** Those of a grid in metres. */
  grid: set('easting eastings northing northings rechtswert hochwert ostwert nordwert utm utme utmn'),
  /** Which say what numbers count, where these are no degrees. */
  units: {
    millionths: set('e6 microdegrees'),
    'ten-millionths': set('e7'),
    'web-mercator': set('mercator webmercator 3857 epsg3857 900913'),
  },
  /** Whole names of what tells a place by letters and figures, or says that it holds coordinates. */
  codes: set(
    'mgrs usng geohash geohash7 geohash8 pluscode pluscodes olc openlocationcode what3words w3w gridref gridreference osgridref osgrid maidenhead gridlocator gridsquare utm utmcoordinates coordinates coordinate coords latlng latlon latlong lnglat lonlat координати координаты koordinaten coordonnées coordenadas',
  ),
  /** What is said of degrees in general. */
  unit: set(
    'n e north east decimal deg degrees degree dd wgs wgs84 epsg 4326 geo e6 microdegrees e7 web mercator webmercator 3857 epsg3857 900913 географическая географічна geographische geograficzna',
  ),
  /** Of two places of a row, beside what the ends of times are called. */
  starts: set('birth birthplace born departure dep origin orig pickup embarkation'),
  ends: set('death deathplace died burial arrival arr destination dest dropoff disembarkation'),
  own: set('event site incident action place location'),
  countries: set('country countries nation країна страна land pays país paese kraj ülke البلد الدولة'),
} as const;

export const idWords = set(
  'id ids uid uuid guid gid fid objectid identifier key code nr no num number ref ід ид',
);

const knownEastern: ReadonlySet<string> = new Set(
  [...Object.values(timeWords), placeWords.lat, placeWords.lon]
    .flatMap((words) => [...words])
    .filter((word) => eastern.test(word)),
);
/** The longest first. A year, a month, a day of one sign may be a part of any word. */
const betweenEastern = new RegExp(
  `(${[...knownEastern].toSorted((one, other) => other.length - one.length).join('|')})`,
  'u',
);

/** `storm_id`, `EVENTID`, `Case No.` */
export function tellsOfIds(name: string): boolean {
  return wordsOfName(name).some((word) => idWords.has(word) || /^\p{L}{3,}id$/u.test(word));
}

/** Names of each field as a whole, best first. */
export const wholeNames = {
  title: list(
    'title headline event event_title event_name name subject заголовок назва название подія событие titel überschrift ereignis titre événement título titulo evento العنوان عنوان label what що что nazwa tytuł wydarzenie název titul událost titolo nome denumire başlık adı 事件名 事故名 件名 名称 名稱 題名 标题 標題 事件名称 제목 사건명 사고명 명칭 이름 शीर्षक नाम evento olay tytul',
  ),
  /** What was seen, where nothing else says what a row is. */
  taxon: list(
    'scientific_name scientificname species species_name taxon taxon_name vernacular_name vernacularname common_name commonname',
  ),
  text: list(
    'description text notes note details detail summary body content comment comments narrative desc abstract опис текст примітки описание примечания beschreibung notizen remarques texte descripción descripcion notas الوصف وصف النص event_description what_happened story remarks remark narration περιγραφή περιγραφη що_сталося що_відбулося что_произошло opis popis descrizione descrição descricao açıklama omschrijving 説明 内容 概要 備考 描述 说明 简介 内容描述 내용 설명 비고 विवरण',
  ),
  kind: list(
    'kind type category event_type eventtype event_category event_kind class incident_type attack_type вид тип категорія тип_події категория тип_события art typ kategorie genre catégorie categorie tipo categoría categoria نوع النوع الفئة rodzaj druh tür soort 種別 種類 分類 类型 类别 种类 종류 유형 구분 प्रकार group layer folder subtype sub_event_type sub_type tag tags',
  ),
  source: list(
    'source source_name publisher outlet newspaper sources media credit attribution джерело джерела источник источники quelle quellen medium fuente fuentes المصدر مصدر reported_by published_by reporter reporters outlets źródło zdroj fonte kaynak bron author',
  ),
  link: list(
    'url link source_url sourceurl source_link href permalink uri web website webpage article_url посилання ссылка enlace lien رابط الرابط source sources quelle',
  ),
  id: list(
    'id event_id eventid gbif_id gbifid occurrence_id occurrenceid uid uuid guid identifier incident_id globaleventid event_id_cnty eventnumber ід ідентифікатор ид идентификатор kennung identifiant identificador معرف objectid fid key ref nr no number @id code',
  ),
  placeName: list(
    'place place_name placename location location_name city town settlement locality village site address where населений_пункт місто місце населенный_пункт город место адреса адрес ort ortschaft stadt lieu ville localité lugar ciudad localidad مكان المكان الموقع مدينة المدينة miejsce miejscowość miasto místo město obec luogo comune yer şehir plaats lokalita asciiname 場所 住所 所在地 地点 地名 地址 市区町村 都道府県 장소 주소 소재지 지역 시도 시군구 स्थान शहर ilçe district county municipality region oblast область район province state governorate country країна страна land pays país البلد',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What stood without a gap. */
const betweenSigns = /(?<=[\p{sc=Han}\p{sc=Hangul}])_(?=[\p{sc=Han}\p{sc=Hangul}])/gu;

/** How well a name is one of a list: 200 and less for the whole of it, 100 and less for its last words, 0 for neither. */
export function fitOfName(words: readonly string[], names: readonly string[]): number {
  const name = words.join('_').replaceAll(betweenSigns, '');
  const whole = names.indexOf(name);
  if (whole >= 0) return 200 - whole;
  const part = names.findIndex((one) => one.length > 3 && name.endsWith(`_${one}`));
  return part >= 0 ? 100 - part : 0;
}
