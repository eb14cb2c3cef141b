// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/columnmatch.h"
#include "sheets/headerwords.h"
#include "sheets/open.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::sheets;
using namespace Qt::StringLiterals;

namespace {

/// Rows separated by line breaks, cells by "|".
Workbook sheetOf(const QString &text)
{
    WorkControl control;
    OpenOptions options;
    options.delimiter = u'|';
    auto opened = openBytes(text.toUtf8(), u"test.csv"_s, options, control);
    return opened ? *opened : Workbook();
}

/// "name lastname - email": the fields of the columns in order, "-" where a column is not used.
QString fields(const Layout &layout)
{
    QStringList names;
    for (const ColumnMatch &match : layout.columns)
        names.append(match.field == Field::Ignored ? u"-"_s : fieldName(match.field));
    return names.join(u' ');
}

} // namespace

/// Finding the header and what the columns mean, on layouts as they are found in the wild, in many languages.
class ColumnMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void headers_data();
    void headers();
    void headerRow_data();
    void headerRow();
    void canonicalNamesMatchInAnySpelling();
    void reasonsAndDoubts();
    void knownExports_data();
    void knownExports();
    void fingerprintIsOfTheHeaders();
    void toldHeaderRow();
    void yamlKeys();
    void hostileHeaders();
};

void ColumnMatchTest::layouts_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sheet, const QString &expected) {
        QTest::newRow(name) << sheet << expected;
    };
    const QString two = u"\nAnna|Weber|anna.weber@acme.example\nOle|Lind|ole.lind@acme.example"_s;

    // ---- one language after another, first and last name and address --------------------------------------------------------
    const std::pair<const char *, const char16_t *> languages[] = {
        {"en", u"First name|Last name|E-mail"},
        {"en surname", u"Forename|Surname|Email address"},
        {"de", u"Vorname|Nachname|E-Mail-Adresse"},
        {"de zuname", u"Vorname|Zuname|E-Mail"},
        {"fr", u"Prénom|Nom|Adresse e-mail"},
        {"fr courriel", u"Prénom|Nom de famille|Courriel"},
        {"es", u"Nombre|Apellidos|Correo electrónico"},
        {"it", u"Nome|Cognome|Indirizzo e-mail"},
        {"pt", u"Nome|Sobrenome|E-mail"},
        {"pt-pt", u"Nome próprio|Apelido|Endereço de correio eletrónico"},
        {"nl", u"Voornaam|Achternaam|E-mailadres"},
        {"pl", u"Imię|Nazwisko|Adres e-mail"},
        {"cs", u"Jméno|Příjmení|E-mail"},
        {"sv", u"Förnamn|Efternamn|E-postadress"},
        {"da", u"Fornavn|Efternavn|E-mailadresse"},
        {"nb", u"Fornavn|Etternavn|E-post"},
        {"fi", u"Etunimi|Sukunimi|Sähköpostiosoite"},
        {"tr", u"Ad|Soyad|E-posta"},
        {"tr capitals", u"ADI|SOYADI|E-POSTA ADRESİ"},
        {"ru", u"Имя|Фамилия|Электронная почта"},
        {"uk", u"Ім’я|Прізвище|Електронна пошта"},
        {"el", u"Όνομα|Επώνυμο|Ηλεκτρονικό ταχυδρομείο"},
        {"ar", u"الاسم الأول|اسم العائلة|البريد الإلكتروني"},
        {"he", u"שם פרטי|שם משפחה|דוא\"ל"},
        {"ja", u"名|姓|メールアドレス"},
        {"zh-hans", u"名|姓|电子邮件"},
        {"zh-hant", u"名字|姓氏|電子郵件"},
        {"ko", u"이름|성|이메일 주소"},
        {"hi", u"पहला नाम|अंतिम नाम|ईमेल"},
        {"ro", u"Prenume|Nume|E-mail"},
        {"hu", u"Keresztnév|Vezetéknév|E-mail cím"},
    };
    for (const auto &[name, header] : languages)
        row(name, QString::fromUtf16(header) + two, u"name lastname email"_s);

    // ---- whole names
    // -----------------------------------------------------------------------------------------------------------
    const QString whole = u"\nAnna Weber|anna.weber@acme.example\nOle Lind|ole.lind@acme.example"_s;
    const std::pair<const char *, const char16_t *> wholeNames[] = {
        {"full en", u"Full Name|Email"},
        {"display", u"Display name|Primary email"},
        {"full de", u"Vor- und Nachname|Mail"},
        {"full de comma", u"Nachname, Vorname|E-Mail"},
        {"full fr", u"Nom et prénom|Mél"},
        {"full es", u"Nombre y apellidos|Correo"},
        {"full it", u"Nome e cognome|Posta elettronica"},
        {"full pl", u"Imię i nazwisko|E-mail służbowy"},
        {"full ru", u"ФИО|Почта"},
        {"full uk", u"ПІБ|Ел. пошта"},
        {"full ja", u"氏名|メール"},
        {"full zh", u"姓名|邮箱"},
        {"full ko", u"성명|이메일"},
        {"full ar", u"الاسم الكامل|البريد الالكتروني"},
        {"full tr", u"Adı Soyadı|E-Posta Adresi"},
        {"full el", u"Ονοματεπώνυμο|Email"},
        {"full he", u"שם מלא|מייל"},
        {"full hi", u"पूरा नाम|ईमेल पता"},
        {"full fi", u"Koko nimi|Sähköposti"},
    };
    for (const auto &[name, header] : wholeNames)
        row(name, QString::fromUtf16(header) + whole, u"full_name email"_s);
    row("bare name", u"Name|E-Mail"_s + whole, u"name email"_s);
    row("employee name", u"Employee Name|Work Email"_s + whole, u"name email"_s);
    row("name of employee", u"Name of employee|E-mail address (work)"_s + whole, u"name email"_s);
    row("jmeno alone is no first name column", u"Jméno a příjmení|E-mail"_s + whole, u"full_name email"_s);

    // ---- decorations
    // -----------------------------------------------------------------------------------------------------------
    row("required", u"First Name [Required]|Last Name [Required]|Email Address [Required]"_s + two, u"name lastname email"_s);
    row("stars and colons", u"First Name*:|Last Name *|* E-Mail (optional)"_s + two, u"name lastname email"_s);
    row("underscores", u"first_name|last_name|work_email"_s + two, u"name lastname email"_s);
    row("camel case", u"firstName|lastName|emailAddress"_s + two, u"name lastname email"_s);
    row("capitals and blanks", u"  FIRST   NAME |LAST\u00a0NAME|E - MAIL"_s + two, u"name lastname email"_s);
    row("line breaks", u"\"First\nname\"|\"Last\nname\"|\"E-mail\naddress\""_s + two, u"name lastname email"_s);
    row("zero width", u"\ufeffFirst\u200bname|Last\u00adname|E\u2011mail"_s + two, u"name lastname email"_s);
    row("two languages", u"Vorname / First name|Nachname / Last name|E-Mail / e-mail"_s + two, u"name lastname email"_s);
    row("prefix user", u"User.FirstName|User.LastName|User.Email"_s + two, u"name lastname email"_s);
    row("pflichtfeld", u"Vorname (Pflichtfeld)|Nachname (Pflichtfeld)|Mail (Arbeit)"_s + two, u"name lastname email"_s);
    row("full width", u"Ｆｉｒｓｔ ｎａｍｅ|Ｌａｓｔ ｎａｍｅ|Ｅｍａｉｌ"_s + two, u"name lastname email"_s);
    row("possessive", u"Employee's first name|Employee's last name|Employee's email"_s + two, u"name lastname email"_s);

    // ---- misspellings
    // ----------------------------------------------------------------------------------------------------------
    row("misspelt", u"Fist name|Last nmae|Emial adress"_s + two, u"name lastname email"_s);
    row("misspelt de", u"Vornahme|Nachnahme|E-Mial"_s + two, u"name lastname email"_s);
    row("misspelt fr", u"Prenom|Nom de famile|Adresse éléctronique"_s + two, u"name lastname email"_s);

    // ---- which name is which
    // ---------------------------------------------------------------------------------------------------
    const QString nameVorname = u"\nWeber|Anna|anna.weber@acme.example\nLind|Ole|ole.lind@acme.example"_s;
    row("name, vorname", u"Name|Vorname|E-Mail"_s + nameVorname, u"lastname name email"_s);
    row("nom, prenom", u"Nom|Prénom|E-mail"_s + nameVorname, u"lastname name email"_s);
    row("naam, voornaam", u"Naam|Voornaam|E-mail"_s + nameVorname, u"lastname name email"_s);
    row("name, surname", u"Name|Surname|Email"_s + two, u"name lastname email"_s);
    row("display beside both", u"Display name|First name|Last name|Email\nAnna Weber|Anna|Weber|anna@acme.example"_s,
        u"- name lastname email"_s);
    row("whole name beside first name",
        u"Name|First name|Email\nAnna Weber|Anna|anna@acme.example\nOle Lind|Ole|ole@acme.example"_s, u"name - email"_s);
    row("display beside first name", u"First name|Display name|Email\nAnna|Anna Weber|anna@acme.example"_s,
        u"- full_name email"_s);
    row("middle name stays out", u"First Name|Middle Name|Last Name|Email\nAnna|B.|Weber|anna@acme.example"_s,
        u"name - lastname email"_s);
    row("preferred and legal", u"Legal First Name|Preferred First Name|Last Name|Email\nAnna|Anni|Weber|anna@acme.example"_s,
        u"name - lastname email"_s);
    row("furigana stays out", u"氏名|フリガナ|メールアドレス|部署\n山田 太郎|ヤマダ タロウ|taro@acme.example|営業部"_s,
        u"full_name - email -"_s);
    row("two family names", u"Nombre|Primer apellido|Segundo apellido|Correo\nAna|Ruiz|Gil|ana@acme.example"_s,
        u"name lastname - email"_s);
    row("otchestvo stays out", u"Фамилия|Имя|Отчество|E-mail\nПетров|Иван|Ильич|ivan@acme.example"_s, u"lastname name - email"_s);

    // ---- columns that look like a field and are not ---------------------------------------------------------------------------
    row("manager", u"Name|Email|Manager|Manager email\nAnna Weber|anna@acme.example|Ole Lind|ole@acme.example"_s,
        u"name email - -"_s);
    row("manager first",
        u"Manager Email|Manager Name|Employee Name|Employee Email\nboss@acme.example|Bo Ss|Anna Weber|anna@acme.example"_s,
        u"- - name email"_s);
    row("vorgesetzter", u"E-Mail Vorgesetzter|Name|E-Mail\nchef@acme.example|Anna Weber|anna@acme.example"_s, u"- name email"_s);
    row("reports to", u"Full name|Reports to|E-mail\nAnna Weber|chef@acme.example|anna@acme.example"_s, u"full_name - email"_s);
    row("emergency contact",
        u"Name|Email|Emergency contact name|Emergency contact email\nAnna|anna@acme.example|Bo|bo@home.example"_s,
        u"name email - -"_s);
    row("company, team and file",
        u"Company name|Team name|File name|Full name|Email\nAcme|Vision|a.csv|Anna Weber|anna@acme.example"_s,
        u"- - - full_name email"_s);
    row("role is no title", u"Name|Email|Role|Status\nAnna|anna@acme.example|member|active"_s, u"name email role -"_s);
    row("a role of somewhere else", u"Name|Email|Role\nAnna|anna@acme.example|Head of tea"_s, u"name email -"_s);
    row("a role a platform",
        u"Name|Email|Anyscale|Arize Rolle|W&B role|Invite mode|W&B teams\nAnna|anna@acme.example|x|viewer|admin|link|Vision"_s,
        u"name email anyscale_role arize_role wandb_role invite_mode teams"_s);
    row("a platform's name", u"E-Mail|Arize AX|Weights & Biases\nanna@acme.example|ja|nein"_s, u"email arize_role wandb_role"_s);
    row("Arabic", u"البريد الإلكتروني|الدور\nanna@acme.example|عضو"_s, u"email role"_s);
    row("job title beats title", u"Title|First name|Last name|Job title|Email\nMs|Anna|Weber|Engineer|anna@acme.example"_s,
        u"- name lastname title email"_s);
    row("salutations are no title",
        u"Title|First name|Last name|Email\nMs|Anna|Weber|anna@acme.example\nDr.|Ole|Lind|ole@acme.example"_s,
        u"- name lastname email"_s);
    row("anrede",
        u"Anrede|Titel|Vorname|Nachname|E-Mail\nFrau|Dr.|Anna|Weber|anna@acme.example\nHerr||Ole|Lind|ole@acme.example"_s,
        u"- - name lastname email"_s);
    row("title that is one", u"Name|Email|Title\nAnna|anna@acme.example|Engineer"_s, u"name email title"_s);
    row("position", u"Vorname|Nachname|E-Mail|Position|Position-ID\nAnna|Weber|anna@acme.example|Leiterin|77"_s,
        u"name lastname email title -"_s);
    row("created by", u"Email|Name|Created by|Invited by email\nanna@acme.example|Anna|root@acme.example|root@acme.example"_s,
        u"email name - -"_s);
    row("email flags", u"Email verified|Email|Email sent|Name\ntrue|anna@acme.example|2026-01-01|Anna"_s, u"- email - name"_s);
    row("password notes", u"Name|Email|Password last changed|Password\nAnna|anna@acme.example|2026-01-01|secret-word-1"_s,
        u"name email - password"_s);
    row("sso columns", u"Name|Email|SSO ID|SSO enabled\nAnna|anna@acme.example|a77|yes"_s, u"name email - is_sso_user"_s);
    row("sso with providers", u"Name|Email|SSO\nAnna|anna@acme.example|Okta\nOle|ole@acme.example|Okta"_s, u"name email -"_s);

    // ---- which address
    // ---------------------------------------------------------------------------------------------------------
    row("recovery", u"Name|Recovery email|Work email\nAnna|anna@home.example|anna@acme.example"_s, u"name - email"_s);
    row("home email first", u"Home Email|Name|Work Email\nanna@home.example|Anna|anna@acme.example"_s, u"- name email"_s);
    row("private", u"Name|E-Mail privat|E-Mail dienstlich\nAnna|anna@home.example|anna@acme.example"_s, u"name - email"_s);
    row("perso", u"Nom complet|E-mail personnel|E-mail professionnel\nAnna|anna@home.example|anna@acme.example"_s,
        u"full_name - email"_s);
    row("personal alone must do", u"Name|Personal email\nAnna|anna@home.example"_s, u"name email"_s);
    row("empty mail column", u"displayName|mail|userPrincipalName\nAnna||anna@acme.example\nOle||ole@acme.example"_s,
        u"full_name - email"_s);
    row("user name holds addresses", u"Username|First name|Last name\nanna@acme.example|Anna|Weber"_s, u"email name lastname"_s);
    row("user name holds none", u"Username|Name|E-mail\naweber|Anna Weber|anna@acme.example"_s, u"- name email"_s);
    row("user id beside email", u"User ID|Email|Full name\naw@acme.example|anna@acme.example|Anna"_s, u"- email full_name"_s);
    row("second email", u"Email 2|Email 1|Name\nb@home.example|anna@acme.example|Anna"_s, u"- email name"_s);
    row("contact holds addresses", u"Name|Contact\nAnna Weber|anna@acme.example\nOle Lind|ole@acme.example"_s, u"name email"_s);
    row("ja private", u"名前|個人メール|会社メール\n山田|y@home.example|yamada@acme.example"_s, u"name - email"_s);
    row("mailing address", u"Name|Mailing address|E-mail\nAnna|1 Elm St.|anna@acme.example"_s, u"name - email"_s);

    // ---- no header, foreign headers -------------------------------------------------------------------------------------------
    row("nothing but rows", u"Nina Simone|nina@acme.example\nOtis Redding|otis@acme.example"_s, u"full_name email"_s);
    row("rows, names apart", u"nina.simone@acme.example|Nina|Simone|Jazz\notis.redding@acme.example|Otis|Redding|Soul"_s,
        u"email name lastname -"_s);
    row("rows, last name first", u"Simone|Nina|nina.simone@acme.example\nRedding|Otis|otis.redding@acme.example"_s,
        u"lastname name email"_s);
    row("addresses alone", u"nina@acme.example\notis@acme.example"_s, u"email"_s);
    row("headers nobody knows", u"Zorp|Blimf\nNina Simone|nina@acme.example\nOtis Redding|otis@acme.example"_s,
        u"full_name email"_s);
    row("teams are no names", u"Vision|nina@acme.example|Nina Simone\nVision|otis@acme.example|Otis Redding"_s,
        u"- email full_name"_s);
    row("person column", u"Employee|Mail\nAnna Weber|anna@acme.example\nOle Lind|ole@acme.example"_s, u"full_name email"_s);

    // ---- well-known exports ---------------------------------------------------------------------------------------------------
    row("entra users",
        u"userPrincipalName|displayName|surname|mail|givenName|objectId|userType|jobTitle|department|accountEnabled\n"
        "anna@acme.example|Anna Weber|Weber|anna@acme.example|Anna|1|Member|Engineer|Vision|True"_s,
        u"- - lastname email name - - title - -"_s);
    row("okta",
        u"login|firstName|lastName|middleName|honorificPrefix|email|title|displayName|secondEmail|manager|managerId\n"
        "anna@acme.example|Anna|Weber||Ms|anna@acme.example|Engineer|Anna Weber|a@home.example|Bo|b"_s,
        u"- name lastname - - email title - - - -"_s);
    row("slack",
        u"username|email|status|billing-active|has-2fa|has-sso|userid|fullname|displayname\n"
        "anna|anna@acme.example|Member|1|0|1|U1|Anna Weber|anni"_s,
        u"- email - - - - - full_name -"_s);
    row("jumpcloud",
        u"username|email|firstname|lastname|employeeIdentifier|jobTitle|password\naweber|anna@acme.example|Anna|Weber|7|Engineer|"_s,
        u"- email name lastname - title password"_s);
    row("zoom",
        u"Email|First Name|Last Name|Personal Meeting ID|Department|Job Title|User Group\nanna@acme.example|Anna|Weber|77||Engineer|"_s,
        u"email name lastname - - title -"_s);
    row("github", u"login|name|saml_name_id|role|two-factor\nanni|Anna Weber|anna@acme.example|member|true"_s,
        u"- name email - -"_s);
    row("atlassian", u"User id|User name|email|User status|Added to org\n7f|Anna Weber|anna@acme.example|Active|1 Jan"_s,
        u"- full_name email - -"_s);
    row("bamboohr",
        u"Employee #|First Name|Last Name|Work Email|Home Email|Job Title|Reporting to\n1|Anna|Weber|anna@acme.example|a@home.example|Eng|Bo"_s,
        u"- name lastname email - title -"_s);
    row("personio",
        u"Personalnummer|Vorname|Nachname|E-Mail|Position|Abteilung|Vorgesetzte:r\n7|Anna|Weber|anna@acme.example|Leiterin|HR|Bo Ss"_s,
        u"- name lastname email title - -"_s);
    row("workday",
        u"Worker|Legal First Name|Legal Last Name|Email - Primary Work|Business Title|Manager\nAnna Weber|Anna|Weber|anna@acme.example|Engineer|Bo"_s,
        u"- name lastname email title -"_s);
    row("ldap", u"dn|cn|sn|givenName|mail|title|uid\ncn=Anna|Anna Weber|Weber|Anna|anna@acme.example|Engineer|aweber"_s,
        u"- - lastname name email title -"_s);
    row("google contacts",
        u"Name|Given Name|Family Name|E-mail 1 - Type|E-mail 1 - Value|E-mail 2 - Value|Organization 1 - Title\n"
        "Anna Weber|Anna|Weber|Work|anna@acme.example|a@home.example|Engineer"_s,
        u"- name lastname - email - title"_s);
    row("outlook",
        u"Title|First Name|Last Name|Job Title|E-mail Address|E-mail Type|E-mail Display Name|E-mail 2 Address\n"
        "|Anna|Weber|Engineer|anna@acme.example|SMTP|Anna (anna@acme.example)|a@home.example"_s,
        u"- name lastname title email - - -"_s);
    row("google passwords",
        u"First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|Password Hash Function [UPLOAD "
        u"ONLY]|"
        "Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|Recovery Email|Home Secondary Email|Work Secondary "
        "Email|Employee Title|Manager Email|"
        "Change Password at Next Sign-In\nAnna|Weber|anna@acme.example|****||/||a@home.example|||Engineer|bo@acme.example|True"_s,
        u"name lastname email password - - - - - - title - -"_s);
    row("anyscale list",
        u"email|name|created_at|permission_level|user_id\nanna@acme.example|Anna|2026-01-05|collaborator|usr_1"_s,
        u"email name - - -"_s);
    row("hr list en",
        u"No.|Surname|Given name(s)|Gender|Designation|Department|Office e-mail|Personal e-mail|Mobile\n"
        "1|Weber|Anna|f|Engineer|Vision|anna@acme.example|a@home.example|077"_s,
        u"- lastname name - title - email - -"_s);
    row("hr list zh", u"序号|工号|姓名|部门|职位|邮箱|手机号\n1|77|王伟|研发|工程师|wei@acme.example|138"_s,
        u"- - full_name - title email -"_s);
    row("hr list ko",
        u"사번|성명|부서|직책|회사 이메일|개인 이메일|SSO 여부\n1|김민수|개발|팀장|kim@acme.example|k@home.example|예"_s,
        u"- full_name - title email - is_sso_user"_s);
    row("serial numbers",
        u"SN|Name|Email ID|Designation|Reporting Manager|Manager Email ID\n1|Ram Kumar|ram@acme.example|Engineer|Bo|bo@acme.example"_s,
        u"- name email title - -"_s);
    row("form answers",
        u"Timestamp|Email Address|What is your full name?|What is your job title?|Do you use SSO?\n2026-01-01|ann.lee@acme.example|Ann Lee|Engineer|Yes"_s,
        u"- email full_name title is_sso_user"_s);
    row("sso in words",
        u"Full Legal Name|Corporate Email ID|Personal Email ID|Job Role|Sign in with SSO (Y/N)\nAnn Lee|ann@acme.example|a@home.example|Engineer|Y"_s,
        u"full_name email - title is_sso_user"_s);
    row("kana in brackets",
        u"姓（漢字）|名（漢字）|姓（カナ）|名（カナ）|メールアドレス（会社）|メールアドレス（個人）\n山田|太郎|ヤマダ|タロウ|taro@acme.example|t@home.example"_s,
        u"lastname name - - email -"_s);
    row("german directory",
        u"Benutzername|Anzeigename|E-Mail-Adresse|Kennwort|Stellenbezeichnung|Einmaliges Anmelden\naweber|Anna Weber|anna@acme.example|pw|Leiterin|ja"_s,
        u"- full_name email password title is_sso_user"_s);
    row("wordpress", u"display_name|user_email|user_login|user_pass|role\nAnn Lee|ann@acme.example|ann|abc|editor"_s,
        u"full_name email - password -"_s);
    row("two kinds of names", u"Teacher name|Pupil name|Contact email\nBo Ss|Ann Lee|ann.lee@acme.example"_s, u"- name email"_s);
    row("no header, numbered",
        u"1|Ann|Lee|ann@acme.example|yes\n2|Ole|Lind|ole@acme.example|no\n3|Ida|Falk|ida@acme.example|no\n4|Eva|Holm|eva@acme."
        u"example|no\n"
        "5|Max|Kern|max@acme.example|no"_s,
        u"- name lastname email -"_s);
    row("no header, salutations", u"Dr.|Ann|Lee|ann.lee@acme.example\nMr|Ole|Lind|ole.lind@acme.example"_s,
        u"- name lastname email"_s);
    row("no header, no Latin", u"王伟|wei@acme.example|工程师\n李娜|na@acme.example|分析师"_s, u"name email -"_s);
    row("hr list ar", u"رقم الموظف|الاسم الكامل|المسمى الوظيفي|القسم|البريد الإلكتروني\n1|محمد علي|مهندس|تقنية|m@acme.example"_s,
        u"- full_name title - email"_s);
}

void ColumnMatchTest::layouts()
{
    QFETCH(QString, sheet);
    QFETCH(QString, expected);
    const Workbook workbook = sheetOf(sheet);
    QVERIFY(workbook.sheet.rowCount() > 0);
    QCOMPARE(fields(matchColumns(workbook)), expected);
}

void ColumnMatchTest::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("noun");
    const auto row = [](const char *header, HeaderNoun noun) { QTest::newRow(header) << QString::fromUtf8(header) << int(noun); };
    row("Last login", HeaderNoun::Other);
    row("Password", HeaderNoun::Password);
    row("Initial password [passwordProfile] Required", HeaderNoun::Password);
    row("User name [userPrincipalName] Required", HeaderNoun::Principal);
    row("Name [displayName] Required", HeaderNoun::FullName);
    row("Block sign in (Yes/No) [accountEnabled] Required", HeaderNoun::Other);
    row("Org Unit Path [Required]", HeaderNoun::Other);
    row("Title (Mr/Ms)", HeaderNoun::Other);
    row("Name (first)", HeaderNoun::FirstName);
    row("Name (Last, First)", HeaderNoun::FullName);
    row("Firmen-E-Mail-Adresse", HeaderNoun::Email);
    row("Arbeitsemail", HeaderNoun::Email);
    row("Mitarbeitervorname", HeaderNoun::FirstName);
    row("社員メールアドレス", HeaderNoun::Email);
    row("员工姓名", HeaderNoun::FullName);
    row("Berufsbezeichnung", HeaderNoun::JobTitle);
    row("Einmalanmeldung", HeaderNoun::Sso);
    row("is_sso_user", HeaderNoun::Sso);
    row("isSsoUser", HeaderNoun::Sso);
    row("Mot de passe provisoire", HeaderNoun::Password);
}

void ColumnMatchTest::headers()
{
    QFETCH(QString, header);
    QFETCH(int, noun);
    QCOMPARE(int(understandHeader(header).noun), noun);
}

void ColumnMatchTest::headerRow_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("headerRow");
    QTest::addColumn<int>("firstData");
    const auto row = [](const char *name, const QString &sheet, int headerRow, int firstData) {
        QTest::newRow(name) << sheet << headerRow << firstData;
    };
    row("first row", u"Name|Email\nAnna|anna@acme.example"_s, 1, 1);
    row("title above", u"New starters|\n|\nName|Email\nAnna|anna@acme.example"_s, 3, 3);
    row("title that speaks of e-mail", u"List of users with e-mail||\nFirst name|Last name|Email\nAnna|Weber|anna@acme.example"_s,
        2, 2);
    row("contact in the preamble",
        u"Questions to hr@acme.example||\nExported|2026-01-01|\nFirst name|Last name|Email\nAnna|Weber|anna@acme.example"_s, 3,
        3);
    row("version",
        u"version:v1.0||\nName [displayName] Required|User name [userPrincipalName] Required|x\nAnna|anna@acme.example|"_s, 2, 2);
    row("two-row header", u"Person||Contact\nFirst name|Last name|E-mail\nAnna|Weber|anna@acme.example"_s, 2, 2);
    row("header again below", u"Name|Email\nAnna|anna@acme.example\nName|Email\nOle|ole@acme.example"_s, 1, 1);
    row("none", u"Anna|anna@acme.example\nOle|ole@acme.example"_s, 0, 0);
    row("none, first row is at fault", u"Anna Weber|anna(at)acme.example\nOle Lind|ole@acme.example"_s, 0, 0);
    row("none, first address has no @", u"Anna Weber|anna.acme.example\nOle Lind|ole@acme.example\nIda Falk|ida@acme.example"_s,
        0, 0);
    row("unknown words", u"Zorp|Blimf\nAnna Weber|anna@acme.example\nOle Lind|ole@acme.example"_s, 1, 1);
    row("unknown words, addresses first", u"Blimf|Zorp\nanna@acme.example|Anna\nole@acme.example|Ole"_s, 1, 1);
    row("one column", u"E-Mail\nanna@acme.example\nole@acme.example"_s, 1, 1);
    row("ten rows of preamble",
        u"a||\nb||\nc||\nd||\ne||\nf||\ng||\nh||\ni||\nj||\nVorname|Nachname|E-Mail\nAnna|Weber|anna@acme.example"_s, 11, 11);
}

void ColumnMatchTest::headerRow()
{
    QFETCH(QString, sheet);
    QFETCH(int, headerRow);
    QFETCH(int, firstData);
    const Workbook workbook = sheetOf(sheet);
    const Layout layout = matchColumns(workbook);
    QCOMPARE(int(layout.headerRow(workbook.sheet)), headerRow);
    QCOMPARE(layout.firstDataIndex, firstData);
}

void ColumnMatchTest::canonicalNamesMatchInAnySpelling()
{
    for (const char *header :
         {"name|lastname|email|title|is_sso_user|password", "Name|LastName|Email|Title|isSsoUser|Password",
          "NAME|LAST NAME|E-MAIL|TITLE|IS SSO USER|PASSWORD", "name:|last-name:|e_mail:|title:|Is-SSO-User:|password:"}) {
        const Workbook workbook =
            sheetOf(QString::fromUtf8(header) + u"\nAnna|Weber|anna@acme.example|Engineer|yes|pw-of-anna"_s);
        QCOMPARE(fields(matchColumns(workbook)), u"name lastname email title is_sso_user password"_s);
    }
    const Workbook full = sheetOf(u"full_name|email\nAnna Weber|anna@acme.example"_s);
    QCOMPARE(fields(matchColumns(full)), u"full_name email"_s);
}

void ColumnMatchTest::reasonsAndDoubts()
{
    const Layout layout = matchColumns(sheetOf(u"Vorname|Last nmae|email|Titel\nAnna|Weber|anna@acme.example|Engineer"_s));
    QCOMPARE(fields(layout), u"name lastname email title"_s);
    QCOMPARE(layout.columns.at(0).reason, MatchReason::Synonym);
    QVERIFY(!layout.columns.at(0).isDoubtful);
    QCOMPARE(layout.columns.at(1).reason, MatchReason::SimilarName);
    QVERIFY(layout.columns.at(1).isDoubtful);
    QCOMPARE(layout.columns.at(2).reason, MatchReason::CanonicalName);
    QVERIFY(!layout.columns.at(2).isDoubtful);
    QVERIFY2(layout.columns.at(3).isDoubtful, "“Titel” may be a salutation");

    const Layout none = matchColumns(sheetOf(u"Nina Simone|nina@acme.example\nOtis Redding|otis@acme.example"_s));
    QCOMPARE(none.columns.at(1).reason, MatchReason::Content);
    QVERIFY(none.columns.at(1).isDoubtful);
    QVERIFY(none.columns.at(1).header.isEmpty());
}

void ColumnMatchTest::knownExports_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("name");
    QTest::newRow("entra create")
        << u"version:v1.0||||\nName [displayName] Required|User name [userPrincipalName] Required|Initial password "
           u"[passwordProfile] "
           "Required|First name [givenName]|Last name [surname]\nAnna Weber|anna@acme.example|x1|Anna|Weber"_s
        << u"entra"_s;
    QTest::newRow("google")
        << u"First Name [Required]|Last Name [Required]|Email Address [Required]|Org Unit Path [Required]\nA|B|a@acme.example|/"_s
        << u"google"_s;
    QTest::newRow("slack") << u"username|email|status|billing-active|fullname\na|a@acme.example|Member|1|A B"_s << u"slack"_s;
    QTest::newRow("okta") << u"login|firstName|lastName|email|secondEmail\na@acme.example|A|B|a@acme.example|"_s << u"okta"_s;
    QTest::newRow("anyscale") << u"name|email|is_sso_user\nA|a@acme.example|true"_s << u"anyscale"_s;
    QTest::newRow("nobody's") << u"Vorname|E-Mail\nA|a@acme.example"_s << QString();
}

void ColumnMatchTest::knownExports()
{
    QFETCH(QString, sheet);
    QFETCH(QString, name);
    QCOMPARE(matchColumns(sheetOf(sheet)).knownExport, name);
}

void ColumnMatchTest::fingerprintIsOfTheHeaders()
{
    const QByteArray one = matchColumns(sheetOf(u"Vorname|E-Mail\nAnna|anna@acme.example"_s)).fingerprint();
    const QByteArray same =
        matchColumns(sheetOf(u"VORNAME|E-Mail *\nOle|ole@acme.example\nIda|ida@acme.example"_s)).fingerprint();
    const QByteArray other = matchColumns(sheetOf(u"E-Mail|Vorname\nanna@acme.example|Anna"_s)).fingerprint();
    QCOMPARE(one.size(), 64);
    QCOMPARE(one, same);
    QVERIFY(one != other);
}

void ColumnMatchTest::toldHeaderRow()
{
    const Workbook workbook = sheetOf(u"Name|Email\nAnna|anna@acme.example\nOle|ole@acme.example"_s);
    const Layout none = matchColumns(workbook, -1);
    QCOMPARE(none.headerIndex, -1);
    QCOMPARE(none.firstDataIndex, 0);
    QCOMPARE(none.columnOf(Field::Email), 1);
    const Layout second = matchColumns(workbook, 1);
    QCOMPARE(second.headerRow(workbook.sheet), 2);
    QCOMPARE(second.firstDataIndex, 2);
}

void ColumnMatchTest::yamlKeys()
{
    WorkControl control;
    const auto opened = openBytes(
        "- full_name: Anna Weber\n  mail: anna@acme.example\n  sso: ja\n- mail: ole@acme.example\n  full_name: Ole Lind\n",
        u"people.yaml"_s, {}, control);
    QVERIFY(opened.has_value());
    QCOMPARE(fields(matchColumns(*opened)), u"full_name email is_sso_user"_s);
    QCOMPARE(matchColumns(*opened).headerRow(opened->sheet), 0);
}

void ColumnMatchTest::hostileHeaders()
{
    // Nothing here may hang or crash; the address column is still found.
    const QString longWord = QString(50'000, u'x');
    const QStringList odd{
        u"((((((((((((("_s,       u"[[[]]]"_s, u"\"\"\"\""_s, longWord, u"名"_s.repeated(5'000), u"a b "_s.repeated(3'000),
        u"\U0001F600\U0001F600"_s};
    for (const QString &header : odd)
        understandHeader(header);
    Workbook workbook = sheetOf(longWord + u"|("_s + u"\nAnna|anna@acme.example\nOle|ole@acme.example"_s);
    QCOMPARE(matchColumns(workbook).columnOf(Field::Email), 1);
    QCOMPARE(matchColumns(Workbook()).columns.size(), 0);
}

QTEST_GUILESS_MAIN(ColumnMatchTest)
#include "tst_columnmatch.moc"
