// Names, by hand, in English and Ukrainian (arabic.mjs has the third language): romanised as Ukraine does it (resolution 55 of 2010), in Belarus
// from Belarusian, and as they were in February 2022, but for Astana, which bears its own name again.
// Places are from GeoNames (CC BY 4.0). A line: English | Ukrainian | longitude latitude | zoom from which | weight

/** Weight: the square root of the inhabitants, here and below. */
export const capitals = table(`
Beijing | Пекін | 116.397 39.907 | 4 | 3423
Moscow | Москва | 37.616 55.752 | 4 | 3222
Tokyo | Токіо | 139.692 35.69 | 4 | 2887
Cairo | Каїр | 31.25 30.063 | 4 | 2781
London | Лондон | -0.126 51.509 | 4 | 2749
Tehran | Тегеран | 51.422 35.694 | 4 | 2675
Ankara | Анкара | 32.854 39.92 | 4 | 1875
Berlin | Берлін | 13.411 52.524 | 4 | 1851
Madrid | Мадрид | -3.703 40.416 | 4 | 1804
Kyiv | Київ | 30.524 50.455 | 4 | 1673
Rome | Рим | 12.511 41.892 | 4 | 1523
Paris | Париж | 2.349 48.853 | 4 | 1462
Bucharest | Бухарест | 26.106 44.432 | 4 | 1370
Minsk | Мінськ | 27.567 53.9 | 4 | 1320
Warsaw | Варшава | 21.012 52.23 | 4 | 1305
Stockholm | Стокгольм | 18.069 59.329 | 4 | 1231
Baku | Баку | 49.892 40.378 | 4 | 1057
Brussels | Брюссель | 4.349 50.85 | 4 | 1009
Ottawa | Оттава | -75.698 45.411 | 4 | 901
Athens | Афіни | 23.728 37.984 | 4 | 815
Washington | Вашингтон | -77.036 38.895 | 4 | 776
Oslo | Осло | 10.746 59.913 | 4 | 762
Helsinki | Гельсінкі | 24.935 60.17 | 4 | 747
Astana | Астана | 71.446 51.18 | 4 | 588
Budapest | Будапешт | 19.04 47.498 | 5 | 1319
Vienna | Відень | 16.372 48.208 | 5 | 1301
Belgrade | Белград | 20.465 44.804 | 5 | 1129
Prague | Прага | 14.421 50.088 | 5 | 1080
Copenhagen | Копенгаген | 12.566 55.676 | 5 | 1074
Sofia | Софія | 23.324 42.698 | 5 | 1074
Yerevan | Єреван | 44.514 40.181 | 5 | 1046
Tbilisi | Тбілісі | 44.834 41.694 | 5 | 1024
Riga | Рига | 24.106 56.946 | 5 | 862
Amsterdam | Амстердам | 4.89 52.374 | 5 | 861
Chișinău | Кишинів | 28.858 47.006 | 5 | 797
Vilnius | Вільнюс | 25.28 54.689 | 5 | 736
Bratislava | Братислава | 17.107 48.148 | 5 | 651
Tallinn | Таллінн | 24.754 59.437 | 5 | 628
Bern | Берн | 7.447 46.948 | 5 | 349
Nicosia | Нікосія | 33.364 35.175 | 6 | 448
`);

/** Seats of oblasts and regions. */
export const centres = table(`
Kharkiv | Харків | 36.253 49.981 | 5 | 1196
Dnipro | Дніпро | 35.039 48.459 | 5 | 1016
Donetsk | Донецьк | 37.802 48.023 | 5 | 1012
Odesa | Одеса | 30.733 46.477 | 5 | 1001
Lviv | Львів | 24.023 49.838 | 5 | 847
Homiel | Гомель | 30.975 52.434 | 5 | 694
Kherson | Херсон | 32.618 46.656 | 5 | 566
Rostov-on-Don | Ростов-на-Дону | 39.723 47.231 | 6 | 1037
Zaporizhzhia | Запоріжжя | 35.19 47.823 | 6 | 892
Mykolaiv | Миколаїв | 31.997 46.966 | 6 | 715
Luhansk | Луганськ | 39.317 48.567 | 6 | 672
Sevastopol | Севастополь | 33.521 44.608 | 6 | 645
Vinnytsia | Вінниця | 28.481 49.233 | 6 | 593
Belgorod | Бєлгород | 36.58 50.611 | 6 | 588
Simferopol | Сімферополь | 34.111 44.957 | 6 | 580
Poltava | Полтава | 34.541 49.594 | 6 | 564
Chernihiv | Чернігів | 31.285 51.506 | 6 | 555
Brest | Берестя | 23.688 52.098 | 6 | 548
Sumy | Суми | 34.8 50.922 | 6 | 543
Zhytomyr | Житомир | 28.677 50.265 | 6 | 531
Voronezh | Воронеж | 39.184 51.672 | 7 | 921
Krasnodar | Краснодар | 38.976 45.045 | 7 | 806
Bryansk | Брянськ | 34.372 53.252 | 7 | 654
Kursk | Курськ | 36.187 51.737 | 7 | 640
Khmelnytskyi | Хмельницький | 26.997 49.422 | 7 | 631
Mahilioŭ | Могильов | 30.345 53.917 | 7 | 608
Viciebsk | Вітебськ | 30.205 55.19 | 7 | 585
Hrodna | Гродно | 23.826 53.688 | 7 | 563
Cherkasy | Черкаси | 32.062 49.429 | 7 | 545
Rivne | Рівне | 26.227 50.623 | 7 | 505
Kropyvnytskyi | Кропивницький | 32.26 48.513 | 7 | 499
Chernivtsi | Чернівці | 25.94 48.291 | 7 | 486
Ternopil | Тернопіль | 25.589 49.553 | 7 | 485
Lutsk | Луцьк | 25.342 50.759 | 7 | 462
Ivano-Frankivsk | Івано-Франківськ | 24.71 48.922 | 7 | 452
Uzhhorod | Ужгород | 22.3 48.617 | 7 | 343
`);

export const towns = table(`
Istanbul | Стамбул | 28.95 41.014 | 4 | 3848
Delhi | Делі | 77.231 28.652 | 4 | 3306
New York | Нью-Йорк | -74.006 40.714 | 4 | 2859
Saint Petersburg | Санкт-Петербург | 30.314 59.939 | 5 | 2242
Jerusalem | Єрусалим | 35.216 31.769 | 5 | 895
Kraków | Краків | 19.937 50.061 | 6 | 869
Mariupol | Маріуполь | 37.541 47.095 | 6 | 694
Berdiansk | Бердянськ | 36.799 46.766 | 6 | 344
Geneva | Женева | 6.147 46.204 | 6 | 141
Kryvyi Rih | Кривий Ріг | 33.38 47.91 | 7 | 808
Lublin | Люблін | 22.567 51.25 | 7 | 600
Iași | Ясси | 27.6 47.167 | 7 | 564
Varna | Варна | 27.917 43.217 | 7 | 559
Constanța | Констанца | 28.634 44.181 | 7 | 551
Košice | Кошиці | 21.258 48.714 | 7 | 486
Rzeszów | Ряшів | 21.999 50.041 | 7 | 398
Melitopol | Мелітополь | 35.365 46.849 | 7 | 397
Kerch | Керч | 36.475 45.357 | 7 | 386
Mazyr | Мозир | 29.246 52.05 | 7 | 335
Vasylkiv | Васильків | 30.313 50.187 | 7 | 199
Taganrog | Таганрог | 38.897 47.236 | 8 | 528
Kamianske | Кам’янське | 34.602 48.511 | 8 | 499
Novorossiysk | Новоросійськ | 37.768 44.724 | 8 | 492
Kremenchuk | Кременчук | 33.42 49.068 | 8 | 477
Bila Tserkva | Біла Церква | 30.112 49.809 | 8 | 446
Kramatorsk | Краматорськ | 37.556 48.723 | 8 | 417
Tiraspol | Тирасполь | 29.629 46.843 | 8 | 396
Pinsk | Пінськ | 26.095 52.123 | 8 | 362
Nikopol | Нікополь | 34.396 47.571 | 8 | 361
Sievierodonetsk | Сєвєродонецьк | 38.492 48.948 | 8 | 361
Yevpatoriia | Євпаторія | 33.367 45.201 | 8 | 326
Konotop | Конотоп | 33.203 51.24 | 8 | 303
Uman | Умань | 30.222 48.748 | 8 | 296
Shostka | Шостка | 33.47 51.863 | 8 | 292
Mukachevo | Мукачево | 22.718 48.439 | 8 | 286
Yalta | Ялта | 34.166 44.502 | 8 | 277
Nizhyn | Ніжин | 31.887 51.048 | 8 | 275
Feodosiia | Феодосія | 35.382 45.032 | 8 | 262
Przemyśl | Перемишль | 22.767 49.785 | 8 | 259
Kovel | Ковель | 24.709 51.215 | 8 | 258
Nova Kakhovka | Нова Каховка | 33.349 46.755 | 8 | 225
Okhtyrka | Охтирка | 34.899 50.31 | 8 | 223
Voznesensk | Вознесенськ | 31.331 47.565 | 8 | 206
Dzhankoi | Джанкой | 34.393 45.712 | 8 | 204
Henichesk | Генічеськ | 34.803 46.176 | 8 | 147
Chornobyl | Чорнобиль | 30.224 51.276 | 8 | 141
Enerhodar | Енергодар | 34.655 47.499 | 8 | 141
Izium | Ізюм | 37.257 49.209 | 8 | 141
Izmail | Ізмаїл | 28.836 45.351 | 8 | 141
Korosten | Коростень | 28.639 50.95 | 8 | 141
Pervomaisk | Первомайськ | 30.851 48.045 | 8 | 141
Sloviansk | Слов’янськ | 37.617 48.867 | 9 | 353
Brovary | Бровари | 30.807 50.518 | 9 | 297
Bakhmut | Бахмут | 38 48.594 | 9 | 284
Lozova | Лозова | 36.318 48.889 | 9 | 250
Fastiv | Фастів | 29.918 50.077 | 9 | 226
Bucha | Буча | 30.212 50.543 | 9 | 206
Irpin | Ірпінь | 30.251 50.522 | 9 | 202
Kakhovka | Каховка | 33.487 46.814 | 9 | 192
Tokmak | Токмак | 35.712 47.255 | 9 | 187
Obukhiv | Обухів | 30.618 50.107 | 9 | 178
Volnovakha | Волноваха | 37.497 47.601 | 9 | 154
Boryspil | Бориспіль | 30.955 50.353 | 9 | 141
Chuhuiv | Чугуїв | 36.688 49.836 | 9 | 141
Hostomel | Гостомель | 30.265 50.568 | 9 | 141
Kupiansk | Куп’янськ | 37.616 49.711 | 9 | 141
Ochakiv | Очаків | 31.55 46.613 | 9 | 128
`);

/** Weight: by hand. */
export const seas = table(`
Atlantic Ocean | Атлантичний океан | -35 38 | 3 | 5000
Indian Ocean | Індійський океан | 78 -15 | 3 | 5000
Pacific Ocean | Тихий океан | -150 20 | 3 | 5000
Mediterranean Sea | Середземне море | 18 34.8 | 4 | 1500
Black Sea | Чорне море | 34.3 43.25 | 4 | 1300
Caspian Sea | Каспійське море | 50.8 41.2 | 4 | 900
North Sea | Північне море | 3 56.2 | 4 | 800
Baltic Sea | Балтійське море | 19.3 56.7 | 4 | 700
Adriatic Sea | Адріатичне море | 15.5 43 | 5 | 400
Aegean Sea | Егейське море | 25 38.6 | 5 | 400
Sea of Azov | Азовське море | 36.75 46.05 | 6 | 400
Sea of Marmara | Мармурове море | 28.2 40.7 | 7 | 100
`);

export const waters = table(`
Desna | Десна | 31.7 51.5 | 7 | 50
Dniester | Дністер | 27.2 48.5 | 7 | 50
Dnipro | Дніпро | 31.88 49.62 | 7 | 50
Dnipro | Дніпро | 33.95 47.35 | 7 | 50
Southern Bug | Півд. Буг | 30.1 48.2 | 7 | 50
Kakhovka Reservoir | Каховське водосховище | 34.25 47.5 | 8 | 50
Kremenchuk Reservoir | Кременчуцьке водосховище | 32.6 49.25 | 8 | 50
Kyiv Reservoir | Київське водосховище | 30.5 50.85 | 8 | 50
`);

export const oblasts = table(`
AR Crimea | АР Крим | 34.19 45.34 | 7 | 100
Cherkasy Oblast | Черкаська обл. | 31.9 49.4 | 7 | 100
Chernihiv Oblast | Чернігівська обл. | 31.58 51.34 | 7 | 100
Chernivtsi Oblast | Чернівецька обл. | 25.88 48.28 | 7 | 100
Dnipropetrovsk Oblast | Дніпропетровська обл. | 34.15 48.12 | 7 | 100
Donetsk Oblast | Донецька обл. | 37.67 48.06 | 7 | 100
Ivano-Frankivsk Oblast | Івано-Франківська обл. | 24.56 48.76 | 7 | 100
Kharkiv Oblast | Харківська обл. | 36.48 49.48 | 7 | 100
Kherson Oblast | Херсонська обл. | 33.81 46.85 | 7 | 100
Khmelnytskyi Oblast | Хмельницька обл. | 26.94 49.56 | 7 | 100
Kirovohrad Oblast | Кіровоградська обл. | 32.32 48.39 | 7 | 100
Kyiv Oblast | Київська обл. | 30.17 49.79 | 7 | 100
Luhansk Oblast | Луганська обл. | 38.96 49.08 | 7 | 100
Lviv Oblast | Львівська обл. | 23.85 49.73 | 7 | 100
Mykolaiv Oblast | Миколаївська обл. | 32.35 47.32 | 7 | 100
Odesa Oblast | Одеська обл. | 30.45 46.98 | 7 | 100
Poltava Oblast | Полтавська обл. | 33.82 49.7 | 7 | 100
Rivne Oblast | Рівненська обл. | 26.65 51.2 | 7 | 100
Sumy Oblast | Сумська обл. | 33.67 51.31 | 7 | 100
Ternopil Oblast | Тернопільська обл. | 25.61 49.39 | 7 | 100
Vinnytsia Oblast | Вінницька обл. | 28.73 48.89 | 7 | 100
Volyn Oblast | Волинська обл. | 24.81 51.18 | 7 | 100
Zakarpattia Oblast | Закарпатська обл. | 22.78 48.51 | 7 | 100
Zaporizhzhia Oblast | Запорізька обл. | 35.61 47.31 | 7 | 100
Zhytomyr Oblast | Житомирська обл. | 28.35 50.65 | 7 | 100
`);

/** Where the plain name of the region list (CLDR) is not what a map says.  */
export const countryNames = {
  ATA: { en: 'Antarctica', uk: 'Антарктида', ar: 'أنتاركتيكا' },
  COD: { en: 'DR Congo', uk: 'ДР Конго', ar: 'الكونغو الديمقراطية' },
  COG: { en: 'Congo', uk: 'Конго', ar: 'الكونغو' },
  MMR: { en: 'Myanmar', uk: 'М’янма', ar: 'ميانمار' },
};

/** Where the middle of the largest part is not where the name should stand. */
export const countryPlaces = { RUS: [60, 58], UKR: [31.2, 49.25] };

function table(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [en, uk, at, zoom, rank] = line.split(' | ');
      return { names: { en, uk }, at: at.split(' ').map(Number), zoom: Number(zoom), rank: Number(rank) };
    });
}
