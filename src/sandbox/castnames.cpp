// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/castnames.h"

namespace gatehouse::sandbox {

namespace {

constexpr NameWord kEnglishGiven[] = {{u"Ada", "ada"},     {u"Oscar", "oscar"}, {u"Grace", "grace"}, {u"Noah", "noah"},
                                      {u"Chloe", "chloe"}, {u"Kofi", "kofi"},   {u"Amara", "amara"}, {u"Ian", "ian"},
                                      {u"Ruth", "ruth"},   {u"Tobi", "tobi"},   {u"Maya", "maya"},   {u"Finn", "finn"},
                                      {u"Joy", "joy"},     {u"Sam", "sam"},     {u"Iris", "iris"},   {u"Zuri", "zuri"}};
constexpr NameWord kEnglishFamily[] = {{u"Okafor", "okafor"},   {u"Fletcher", "fletcher"},   {u"McAllister", "mcallister"},
                                       {u"Quaye", "quaye"},     {u"Thornbury", "thornbury"}, {u"van Dyke", "vandyke"},
                                       {u"Mbeki", "mbeki"},     {u"Hale", "hale"},           {u"Smith-Jones", "smith-jones"},
                                       {u"Adeyemi", "adeyemi"}, {u"Pemberton", "pemberton"}, {u"Lane", "lane"},
                                       {u"O’Hara", "ohara"},    {u"Whitlock", "whitlock"},   {u"Nkosi", "nkosi"}};
constexpr NameWord kGermanGiven[] = {{u"Jürgen", "juergen"},   {u"Bärbel", "baerbel"}, {u"Sören", "soeren"},
                                     {u"Käthe", "kaethe"},     {u"Götz", "goetz"},     {u"Ute", "ute"},
                                     {u"Matthias", "matthias"}};
constexpr NameWord kGermanFamily[] = {{u"Müller", "mueller"},   {u"Weiß", "weiss"},     {u"Großmann", "grossmann"},
                                      {u"Schäfer", "schaefer"}, {u"Krüger", "krueger"}, {u"von der Höh", "vonderhoeh"}};
constexpr NameWord kRomanceGiven[] = {{u"Zoë", "zoe"},     {u"François", "francois"}, {u"Inês", "ines"},
                                      {u"José", "jose"},   {u"Núria", "nuria"},       {u"Chiara", "chiara"},
                                      {u"André", "andre"}, {u"Ștefania", "stefania"}};
constexpr NameWord kRomanceFamily[] = {{u"Lefèvre", "lefevre"},    {u"Muñoz Peña", "munozpena"}, {u"Gonçalves", "goncalves"},
                                       {u"D’Angelo", "dangelo"},   {u"Ibáñez", "ibanez"},        {u"Ionescu", "ionescu"},
                                       {u"de la Peña", "delapena"}};
constexpr NameWord kNorthGiven[] = {{u"Åsa", "asa"},   {u"Bjørn", "bjorn"},   {u"Þórdís", "thordis"}, {u"Łucja", "lucja"},
                                    {u"Jiří", "jiri"}, {u"Zsófia", "zsofia"}, {u"Žofie", "zofie"},    {u"İpek", "ipek"},
                                    {u"Işıl", "isil"}, {u"Väinö", "vaino"}};
constexpr NameWord kNorthFamily[] = {{u"Ångström", "angstrom"}, {u"Sæther", "saether"},       {u"Wiśniewska", "wisniewska"},
                                     {u"Dvořák", "dvorak"},     {u"Szabó", "szabo"},          {u"Yıldız", "yildiz"},
                                     {u"Kõiv", "koiv"},         {u"Šimkūnaitė", "simkunaite"}};
constexpr NameWord kCyrillicGiven[] = {{u"Ольга", "olga"},   {u"Дмитро", "dmytro"}, {u"Юлія", "yuliia"},  {u"Пётр", "pyotr"},
                                       {u"Марія", "mariia"}, {u"Стоян", "stoyan"},  {u"Ђорђе", "djordje"}};
constexpr NameWord kCyrillicFamily[] = {{u"Коваленко", "kovalenko"}, {u"Шевчук", "shevchuk"}, {u"Соловьёв", "solovyov"},
                                        {u"Ткаченко", "tkachenko"},  {u"Иванова", "ivanova"}, {u"Петровић", "petrovic"}};
constexpr NameWord kGreekGiven[] = {{u"Ελένη", "eleni"}, {u"Γιώργος", "giorgos"}, {u"Άννα", "anna"}, {u"Νίκος", "nikos"}};
constexpr NameWord kGreekFamily[] = {{u"Παπαδοπούλου", "papadopoulou"}, {u"Νικολάου", "nikolaou"}, {u"Αλεξίου", "alexiou"}};
constexpr NameWord kArabicGiven[] = {
    {u"ليلى", "layla"}, {u"عمر", "omar"}, {u"فاطمة", "fatima"}, {u"يوسف", "yusuf"}, {u"نور", "nour"}};
constexpr NameWord kArabicFamily[] = {
    {u"حداد", "haddad"}, {u"المنصور", "almansour"}, {u"الخطيب", "alkhatib"}, {u"بن علي", "benali"}};
constexpr NameWord kHebrewGiven[] = {{u"נועה", "noa"}, {u"איתן", "eitan"}, {u"שירה", "shira"}, {u"דוד", "david"}};
constexpr NameWord kHebrewFamily[] = {{u"לוי", "levi"}, {u"כהן", "cohen"}, {u"בן־דוד", "bendavid"}, {u"מזרחי", "mizrahi"}};
constexpr NameWord kHindiGiven[] = {{u"प्रिया", "priya"}, {u"अर्जुन", "arjun"}, {u"लक्ष्मी", "lakshmi"}, {u"रोहन", "rohan"}};
constexpr NameWord kHindiFamily[] = {{u"शर्मा", "sharma"}, {u"पटेल", "patel"}, {u"श्रीवास्तव", "shrivastava"}, {u"गुप्ता", "gupta"}};
constexpr NameWord kChineseGiven[] = {
    {u"小明", "xiaoming"}, {u"丽华", "lihua"}, {u"伟", "wei"}, {u"雅婷", "yating"}, {u"建国", "jianguo"}};
constexpr NameWord kChineseFamily[] = {{u"王", "wang"}, {u"李", "li"}, {u"陳", "chen"}, {u"欧阳", "ouyang"}, {u"張", "zhang"}};
constexpr NameWord kJapaneseGiven[] = {
    {u"太郎", "taro"}, {u"さくら", "sakura"}, {u"ユウキ", "yuki"}, {u"陽菜", "hina"}, {u"健太", "kenta"}};
constexpr NameWord kJapaneseFamily[] = {{u"山田", "yamada"}, {u"佐藤", "sato"}, {u"髙橋", "takahashi"}, {u"渡邊", "watanabe"}};
constexpr NameWord kKoreanGiven[] = {{u"민준", "minjun"}, {u"서연", "seoyeon"}, {u"지훈", "jihoon"}, {u"하은", "haeun"}};
constexpr NameWord kKoreanFamily[] = {{u"김", "kim"}, {u"이", "lee"}, {u"박", "park"}, {u"최", "choi"}};
constexpr NameWord kVietnameseGiven[] = {
    {u"Thị Hương", "huong"}, {u"Đức Anh", "ducanh"}, {u"Ngọc Ánh", "ngocanh"}, {u"Quốc Bảo", "quocbao"}};
constexpr NameWord kVietnameseFamily[] = {{u"Nguyễn", "nguyen"}, {u"Trần", "tran"}, {u"Phạm", "pham"}, {u"Đặng", "dang"}};

constexpr NameStock kStocks[] = {
    {kEnglishGiven, kEnglishFamily, 34, false, false},     {kGermanGiven, kGermanFamily, 10, false, false},
    {kRomanceGiven, kRomanceFamily, 12, false, false},     {kNorthGiven, kNorthFamily, 10, false, false},
    {kCyrillicGiven, kCyrillicFamily, 6, false, false},    {kGreekGiven, kGreekFamily, 3, false, false},
    {kArabicGiven, kArabicFamily, 4, false, false},        {kHebrewGiven, kHebrewFamily, 3, false, false},
    {kHindiGiven, kHindiFamily, 4, false, false},          {kChineseGiven, kChineseFamily, 4, true, true},
    {kJapaneseGiven, kJapaneseFamily, 4, true, false},     {kKoreanGiven, kKoreanFamily, 3, true, true},
    {kVietnameseGiven, kVietnameseFamily, 3, true, false},
};

constexpr AwkwardPerson kAwkward[] = {
    // Filters match in part: whoever asks for ann@ gets joann@ and suzann@ as well.
    {"joann@corp.example", u"Jo Ann", u"Baker", u"Analyst"},
    {"ann@corp.example", u"Ann", u"Baker", u"Analyst"},
    {"suzann@corp.example", u"Suzann", nullptr, nullptr},
    {"ann@corp.example.example", u"Ann", u"Abaker", nullptr},
    {"siobhan.obrien@corp.example", u"Siobhán", u"O'Brien", u"Head of “Platform”, EMEA"},
    {"x@corp.example", u"X", nullptr, nullptr},
    {"wolfeschlegelsteinhausenbergerdorff.hubert.blaine.the-elder.of-the-long-names@research.corp.example",
     u"Hubert Blaine Wolfeschlegelsteinhausenbergerdorff the Elder of the Very Long Names that no Column was ever made for",
     u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley",
     u"Senior Principal Staff Distributed Systems Engineer"},
    {"sarah.layla@corp.example", u"Sarah (ليلى)", u"al-Haddad حداد", u"مهندسة software"},
    {"noa.david@corp.example", u"נועה David", u"בן־דוד 3", nullptr},
    {"mira+practice@corp.example", u"Mira", u"Plus", nullptr},
    {"mira+practice+two@corp.example", u"Mira", u"Plus-Plus", nullptr},
    {"mira@corp.example", u"Mira", u"Minus", nullptr},
    {"sum@corp.example", u"=SUM(A1:A9)", nullptr, u"@formula"},
    {"comma@corp.example", u"Smith, Jane; \"JJ\"", nullptr, u"one\ttab"},
    {"null@corp.example", u"Null", u"None", u"N/A"},
    {"percent_under%score@corp.example", u"100 % _Under", u"Score", nullptr},
    {"madonna@corp.example", u"Madonna", nullptr, nullptr},
    {"full.in.one@corp.example", u"Renée Marie-Claude d’Arc-en-Ciel", nullptr, nullptr},
    {"emoji@corp.example", u"Rosa 🌹 Luz", u"👩🏽‍💻", nullptr},
    {"combining@corp.example", u"Ame\u0301lie", u"Zoe\u0308", nullptr},
    {"0012@corp.example", u"007", u"1e5", u"TRUE"},
    {"a.very.ordinary.person@corp.example", u"Pat", u"Taylor", u"Engineer"},
};

} // namespace

std::span<const NameStock> nameStocks()
{
    return kStocks;
}

std::span<const AwkwardPerson> awkwardPeople()
{
    return kAwkward;
}

} // namespace gatehouse::sandbox
