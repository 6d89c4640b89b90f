// Names of the map in Arabic, by hand, as Arabic newsrooms write them. What is not here is shown in English; countries are CLDR's.
// A line: English | Arabic

/** By the English name, which two kinds can share: the river Dnipro and the city are written alike. */
export const arabicNames = new Map(
  `
Beijing | بكين
Moscow | موسكو
Tokyo | طوكيو
Cairo | القاهرة
London | لندن
Tehran | طهران
Ankara | أنقرة
Berlin | برلين
Madrid | مدريد
Kyiv | كييف
Rome | روما
Paris | باريس
Bucharest | بوخارست
Minsk | مينسك
Warsaw | وارسو
Stockholm | ستوكهولم
Baku | باكو
Brussels | بروكسل
Ottawa | أوتاوا
Athens | أثينا
Washington | واشنطن
Oslo | أوسلو
Helsinki | هلسنكي
Astana | أستانا
Budapest | بودابست
Vienna | فيينا
Belgrade | بلغراد
Prague | براغ
Copenhagen | كوبنهاغن
Sofia | صوفيا
Yerevan | يريفان
Tbilisi | تبليسي
Riga | ريغا
Amsterdam | أمستردام
Chișinău | كيشيناو
Vilnius | فيلنيوس
Bratislava | براتيسلافا
Tallinn | تالين
Bern | برن
Nicosia | نيقوسيا
Kharkiv | خاركيف
Dnipro | دنيبرو
Donetsk | دونيتسك
Odesa | أوديسا
Lviv | لفيف
Homiel | غوميل
Kherson | خيرسون
Rostov-on-Don | روستوف على الدون
Zaporizhzhia | زابوريجيا
Mykolaiv | ميكولايف
Luhansk | لوهانسك
Sevastopol | سيفاستوبول
Vinnytsia | فينيتسيا
Belgorod | بيلغورود
Simferopol | سيمفيروبول
Poltava | بولتافا
Chernihiv | تشيرنيهيف
Brest | بريست
Sumy | سومي
Zhytomyr | جيتومير
Voronezh | فورونيج
Krasnodar | كراسنودار
Bryansk | بريانسك
Kursk | كورسك
Khmelnytskyi | خميلنيتسكي
Mahilioŭ | موغيليف
Viciebsk | فيتبسك
Hrodna | غرودنو
Cherkasy | تشيركاسي
Rivne | ريفنه
Kropyvnytskyi | كروبيفنيتسكي
Chernivtsi | تشيرنيفتسي
Ternopil | تيرنوبيل
Lutsk | لوتسك
Ivano-Frankivsk | إيفانو فرانكيفسك
Uzhhorod | أوجهورود
Istanbul | إسطنبول
Delhi | دلهي
New York | نيويورك
Saint Petersburg | سان بطرسبورغ
Jerusalem | القدس
Kraków | كراكوف
Mariupol | ماريوبول
Berdiansk | بيرديانسك
Geneva | جنيف
Kryvyi Rih | كريفي ريه
Lublin | لوبلين
Iași | ياش
Varna | فارنا
Constanța | كونستانتسا
Košice | كوشيتسه
Rzeszów | جيشوف
Melitopol | ميليتوبول
Kerch | كيرتش
Mazyr | موزير
Vasylkiv | فاسيلكيف
Taganrog | تاغانروغ
Kamianske | كاميانسكه
Novorossiysk | نوفوروسيسك
Kremenchuk | كريمنتشوك
Bila Tserkva | بيلا تسيركفا
Kramatorsk | كراماتورسك
Tiraspol | تيراسبول
Pinsk | بينسك
Nikopol | نيكوبول
Sievierodonetsk | سيفيرودونيتسك
Yevpatoriia | يفباتوريا
Konotop | كونوتوب
Uman | أومان
Shostka | شوستكا
Mukachevo | موكاتشيفو
Yalta | يالطا
Nizhyn | نيجين
Feodosiia | فيودوسيا
Przemyśl | بشيميشل
Kovel | كوفيل
Nova Kakhovka | نوفا كاخوفكا
Okhtyrka | أوختيركا
Voznesensk | فوزنيسينسك
Dzhankoi | جانكوي
Henichesk | هينيتشيسك
Chornobyl | تشورنوبيل
Enerhodar | إنيرهودار
Izium | إيزيوم
Izmail | إسماعيل
Korosten | كوروستين
Pervomaisk | بيرفومايسك
Sloviansk | سلوفيانسك
Brovary | بروفاري
Bakhmut | باخموت
Lozova | لوزوفا
Fastiv | فاستيف
Bucha | بوتشا
Irpin | إربين
Kakhovka | كاخوفكا
Tokmak | توكماك
Obukhiv | أوبوخيف
Volnovakha | فولنوفاخا
Boryspil | بوريسبيل
Chuhuiv | تشوهويف
Hostomel | هوستوميل
Kupiansk | كوبيانسك
Ochakiv | أوتشاكيف
Atlantic Ocean | المحيط الأطلسي
Indian Ocean | المحيط الهندي
Pacific Ocean | المحيط الهادئ
Mediterranean Sea | البحر المتوسط
Black Sea | البحر الأسود
Caspian Sea | بحر قزوين
North Sea | بحر الشمال
Baltic Sea | بحر البلطيق
Adriatic Sea | البحر الأدرياتيكي
Aegean Sea | بحر إيجه
Sea of Azov | بحر آزوف
Sea of Marmara | بحر مرمرة
Desna | ديسنا
Dniester | دنيستر
Southern Bug | البوغ الجنوبي
Kakhovka Reservoir | خزان كاخوفكا
Kremenchuk Reservoir | خزان كريمنتشوك
Kyiv Reservoir | خزان كييف
AR Crimea | القرم
Cherkasy Oblast | مقاطعة تشيركاسي
Chernihiv Oblast | مقاطعة تشيرنيهيف
Chernivtsi Oblast | مقاطعة تشيرنيفتسي
Dnipropetrovsk Oblast | مقاطعة دنيبروبتروفسك
Donetsk Oblast | مقاطعة دونيتسك
Ivano-Frankivsk Oblast | مقاطعة إيفانو فرانكيفسك
Kharkiv Oblast | مقاطعة خاركيف
Kherson Oblast | مقاطعة خيرسون
Khmelnytskyi Oblast | مقاطعة خميلنيتسكي
Kirovohrad Oblast | مقاطعة كيروفوهراد
Kyiv Oblast | مقاطعة كييف
Luhansk Oblast | مقاطعة لوهانسك
Lviv Oblast | مقاطعة لفيف
Mykolaiv Oblast | مقاطعة ميكولايف
Odesa Oblast | مقاطعة أوديسا
Poltava Oblast | مقاطعة بولتافا
Rivne Oblast | مقاطعة ريفنه
Sumy Oblast | مقاطعة سومي
Ternopil Oblast | مقاطعة تيرنوبيل
Vinnytsia Oblast | مقاطعة فينيتسيا
Volyn Oblast | مقاطعة فولين
Zakarpattia Oblast | مقاطعة زاكارباتيا
Zaporizhzhia Oblast | مقاطعة زابوريجيا
Zhytomyr Oblast | مقاطعة جيتومير
`
    .trim()
    .split('\n')
    .map((line) => /** @type {[string, string]} */ (line.split(' | '))),
);

/** Names of a place with the Arabic one, where they lack it and it is known. */
export function withArabic(names) {
  const arabic = names.ar ?? arabicNames.get(names.en);
  return arabic === undefined ? names : { ...names, ar: arabic };
}
