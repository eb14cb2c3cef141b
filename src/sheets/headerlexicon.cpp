// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/headerlexicon.h"

namespace gatehouse::sheets::lexicon {

// One line a language or two; accents, case, blanks and hyphens do not matter (both sides are folded the same way).

QList<NounLine> nounLines()
{
    using enum HeaderNoun;
    return {
        // ---- things that look like a field and are not ------------------------------------------------------------------------
        {Other, u"org unit path|organizational unit|block sign in|account enabled|change password at next sign in|password hash function|"
                u"force password change|password never expires|password last set|password expires|must change password|passwort andern|"
                u"email 2fa|mailing address|mail address line|postal address|mail code|mail stop|mailstop|mail drop|mailbox|mailing list|"
                u"middle name|middle names|middle initial|mi|maiden name|nickname|nick name|nick|name prefix|name suffix|prefix|suffix|initials|"
                u"honorific|honorific prefix|salutation|sso id|external id|object id|file name|filename|host name|hostname|domain|domain name|"
                u"street name|display name type|phonetic name|phonetic first name|phonetic last name|furigana|patronymic|previous name"},
        {Other, u"department|dept|division|business unit|cost center|cost centre|location|office|office location|site|building|desk|room|city|town|"
                u"state|province|region|country|country code|street|street address|zip|zip code|postcode|postal code|phone|telephone|phone number|"
                u"work phone|mobile|mobile phone|cell|cell phone|fax|extension|birthday|date of birth|gender|sex|nationality|language|locale|timezone|"
                u"time zone|start date|hire date|end date|created|created at|last login|last sign in|last active|status|state code|active|enabled|"
                u"license|licence|licenses|role|roles|type|user type|account type|employee type|employment type|group|groups|team|teams|project|"
                u"notes|note|comment|comments|remarks|description|website|url|no|nr|number|index|count|total|date|time|id|uid|guid|level|grade|"
                u"employee id|employee number|employee no|staff id|staff number|worker id|person id|user role|org role|permission|permissions|"
                u"permission level|access|access level|seat|plan|tags|labels|category|username source|usage location|preferred language|"
                u"2fa|mfa|has 2fa|two factor|billing active|storage|quota|aliases|alias|proxy addresses|company|company name|organization|organisation|"
                u"employer|age|photo|avatar|row|line|item"},
        {Other, u"abteilung|bereich|kostenstelle|standort|ort|buro|gebaude|raum|strasse|plz|postleitzahl|land|bundesland|telefon|telefonnummer|handy|"
                u"mobil|mobiltelefon|mobilnummer|durchwahl|geburtsdatum|geburtstag|geburtsname|geschlecht|staatsangehorigkeit|sprache|zeitzone|"
                u"eintrittsdatum|eintritt|startdatum|beginn|austritt|austrittsdatum|enddatum|status|aktiv|lizenz|rolle|rollen|benutzerrolle|typ|gruppe|"
                u"gruppen|team|projekt|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|beschreibung|nummer|nr|lfd nr|anzahl|summe|datum|"
                u"personalnummer|personal nr|mitarbeiternummer|mitarbeiter nr|kurzel|kurzzeichen|anrede|namenszusatz|spitzname|rufnummer|firma|"
                u"unternehmen|organisation|zweiter vorname|firmenname|teamname|gruppenname|dateiname|beruflicher status|vertragsart"},
        {Other, u"departement|service|direction|site|lieu|bureau|ville|pays|rue|adresse postale|code postal|telephone|portable|tel|date de naissance|"
                u"nom de naissance|nom de jeune fille|genre|sexe|langue|fuseau horaire|date d'entree|date de debut|date d'embauche|statut|actif|licence|"
                u"role|groupe|equipe|projet|remarque|remarques|commentaire|commentaires|numero|matricule|civilite|societe|entreprise|organisation|"
                u"nom de l'entreprise|nom de la societe|nom de l'equipe|nom du fichier|surnom|deuxieme prenom"},
        {Other, u"departamento|area|sede|ubicacion|oficina|ciudad|provincia|pais|calle|direccion|codigo postal|telefono|movil|celular|"
                u"fecha de nacimiento|genero|sexo|idioma|zona horaria|fecha de inicio|fecha de ingreso|estado|activo|licencia|rol|grupo|equipo|proyecto|"
                u"notas|nota|comentario|comentarios|observaciones|numero|tratamiento|empresa|organizacion|segundo nombre|nombre de la empresa|"
                u"nombre del equipo|apodo|dni|rfc|curp|nif"},
        {Other, u"reparto|dipartimento|sede|citta|paese|via|indirizzo|cap|telefono|cellulare|data di nascita|genere|sesso|lingua|fuso orario|"
                u"data di inizio|data assunzione|stato|attivo|licenza|ruolo|gruppo|squadra|progetto|note|commento|commenti|numero|azienda|organizzazione|"
                u"codice fiscale|secondo nome|soprannome|nome azienda"},
        {Other, u"departamento|setor|filial|cidade|endereco|cep|telefone|celular|telemovel|data de nascimento|genero|sexo|idioma|fuso horario|"
                u"data de inicio|data de admissao|situacao|ativo|licenca|funcao no sistema|papel|perfil|grupo|equipe|equipa|projeto|observacoes|"
                u"comentarios|numero|empresa|organizacao|apelido familiar|cpf|nome da empresa|matricula"},
        {Other, u"afdeling|locatie|kantoor|plaats|stad|straat|postcode|telefoon|telefoonnummer|mobiel|geboortedatum|geslacht|taal|tijdzone|startdatum|"
                u"indiensttreding|rol|groep|opmerking|opmerkingen|nummer|personeelsnummer|aanhef|aanspreektitel|bedrijf|bedrijfsnaam|organisatie|"
                u"tussenvoegsel|voorletters|roepnaam familie|teamnaam|bestandsnaam"},
        {Other, u"dzial|lokalizacja|biuro|miasto|kraj|ulica|kod pocztowy|telefon|komorka|data urodzenia|plec|jezyk|strefa czasowa|data rozpoczecia|"
                u"data zatrudnienia|rola|grupa|zespol|projekt|uwagi|komentarz|numer|firma|organizacja|drugie imie|nazwa firmy|nazwa zespolu|pesel|"
                u"oddeleni|pobocka|mesto|zeme|ulice|psc|telefon|datum narozeni|pohlavi|jazyk|datum nastupu|stav|skupina|tym|poznamka|poznamky|cislo|"
                u"osloveni|spolecnost|nazev firmy"},
        {Other, u"avdelning|kontor|stad|ort|land|gata|postnummer|telefon|mobil|fodelsedatum|kon|sprak|tidszon|startdatum|anstallningsdatum|roll|grupp|"
                u"lag|projekt|anteckning|anteckningar|kommentar|nummer|anstallningsnummer|foretag|foretagsnamn|personnummer|afdeling|by|vej|telefon|"
                u"fodselsdato|sprog|startdato|ansaettelsesdato|rolle|gruppe|hold|bemaerkning|bemaerkninger|virksomhed|firma|firmanavn|avdeling|sted|"
                u"merknad|merknader|selskap|mellomnavn|mellemnavn|osasto|toimipiste|kaupunki|maa|katuosoite|postinumero|puhelin|matkapuhelin|"
                u"syntymaaika|sukupuoli|kieli|aloituspaiva|rooli|ryhma|tiimi|huomautus|huomautukset|yritys|henkilonumero"},
        {Other, u"departman|bolum|konum|sehir|ulke|adres|posta kodu|telefon|cep telefonu|dogum tarihi|cinsiyet|dil|saat dilimi|baslangic tarihi|"
                u"ise giris tarihi|durum|etkin|lisans|rol|grup|takim|ekip|proje|notlar|yorum|numara|sicil no|sirket|sirket adi|kurum"},
        {Other, u"отдел|подразделение|департамент|офис|город|страна|адрес|улица|индекс|телефон|мобильный телефон|мобильный|дата рождения|пол|язык|"
                u"часовой пояс|дата приема|дата начала|статус|активен|лицензия|роль|группа|команда|проект|примечание|примечания|комментарий|номер|"
                u"табельный номер|отчество|компания|организация|название компании|обращение|№|№ п/п|відділ|підрозділ|місто|країна|адреса|вулиця|"
                u"дата народження|стать|мова|група|проєкт|примітка|примітки|коментар|по батькові|компанія|організація"},
        {Other, u"τμημα|γραφειο|πολη|χωρα|διευθυνση|τηλεφωνο|κινητο|ημερομηνια γεννησης|φυλο|γλωσσα|ημερομηνια εναρξης|κατασταση|ρολος|ομαδα|εργο|"
                u"σημειωσεις|σχολια|αριθμος|εταιρεια|πατρωνυμο|ονομα πατρος|προσφωνηση"},
        {Other, u"القسم|الإدارة|الموقع|المكتب|المدينة|الدولة|البلد|العنوان|الهاتف|رقم الهاتف|الجوال|تاريخ الميلاد|الجنس|اللغة|تاريخ البدء|"
                u"تاريخ التعيين|الحالة|الدور|المجموعة|الفريق|المشروع|ملاحظات|ملاحظة|الرقم|رقم الموظف|الشركة|اسم الشركة|المؤسسة|اسم الأب|"
                u"מחלקה|משרד|עיר|מדינה|כתובת|טלפון|נייד|תאריך לידה|מין|מגדר|שפה|תאריך התחלה|סטטוס|תפקיד במערכת|קבוצה|צוות|פרויקט|הערות|הערה|"
                u"מספר|מספר עובד|חברה|שם החברה|ארגון"},
        {Other, u"部署|部門|所属|勤務地|事業所|都道府県|住所|郵便番号|電話|電話番号|携帯|携帯電話|内線|生年月日|性別|言語|入社日|開始日|状態|ステータス|"
                u"ロール|役割|権限|グループ|チーム|プロジェクト|備考|コメント|番号|社員番号|従業員番号|会社|会社名|組織|フリガナ|ふりがな|カナ|"
                u"部门|部門|地点|办公室|城市|国家|地址|邮编|电话|電話|电话号码|手机|手機|手机号|出生日期|性别|性別|语言|語言|入职日期|到職日期|开始日期|状态|狀態|"
                u"角色|权限|組|组|团队|團隊|项目|專案|备注|備註|注释|编号|編號|工号|員工編號|序号|序號|公司|公司名称|公司名稱|单位|組織|称谓|稱謂|拼音|"
                u"부서|소속|근무지|도시|국가|주소|우편번호|전화|전화번호|휴대폰|휴대전화|생년월일|성별|언어|입사일|시작일|상태|역할|권한|그룹|팀|프로젝트|비고|메모|"
                u"번호|사번|회사|회사명|조직"},
        {Other, u"विभाग|कार्यालय|शहर|देश|पता|फ़ोन|फोन|फ़ोन नंबर|मोबाइल|मोबाइल नंबर|जन्म तिथि|लिंग|भाषा|आरंभ तिथि|स्थिति|भूमिका|समूह|टीम|परियोजना|टिप्पणी|"
                u"संख्या|क्रमांक|कंपनी|संगठन|पिता का नाम|मध्य नाम"},

        // ---- e-mail ----------------------------------------------------------------------------------------------------------
        {Email, u"email|e mail|emails|e mails|mail|email address|e mail address|email addresses|mail address|email id|mail id|e mail id|emailid|"
                u"electronic mail|internet address|smtp|smtp address|primary smtp address|email addr|eml|user principal email"},
        {Email, u"emailadresse|e mail adresse|mailadresse|e post|epost|elektronische post|mailanschrift|e mail anschrift|mail adr|email adr|e mail adr|"
                u"adresse e mail|adresse mail|adresse email|adresse electronique|adresse de messagerie|adresse courriel|courriel|mel|messagerie|"
                u"adresse de courriel|adresse de courrier electronique|courrier electronique"},
        {Email, u"correo|correo electronico|correo e|direccion de correo|direccion de correo electronico|direccion de email|cuenta de correo|e correo|"
                u"posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail|indirizzo di posta elettronica|indirizzo posta elettronica|"
                u"endereco de email|endereco de e mail|endereco eletronico|endereco de correio eletronico|correio eletronico|correio electronico"},
        {Email, u"e mailadres|emailadres|mailadres|e mail adres|adres e mail|adres email|adres mailowy|adres poczty elektronicznej|poczta elektroniczna|"
                u"poczta|emailova adresa|e mailova adresa|mailova adresa|adresa elektronicke posty|elektronicka posta"},
        {Email, u"e postadress|epostadress|e post adress|mejl|mejladress|mailadress|e mailadress|emailadresse|mailadresse|e postadresse|epostadresse|"
                u"e post adresse|sahkoposti|sahkopostiosoite|tyosahkoposti|s posti|spostiosoite|meili|meiliosoite|e posta|eposta|e posta adresi|eposta adresi|"
                u"elektronik posta|mail adresi|email adresi"},
        {Email, u"электронная почта|эл почта|почта|адрес электронной почты|адрес эл почты|электронный адрес|электронный почтовый адрес|имейл|емейл|емайл|мейл|"
                u"е mail|эл адрес|электронной почты|електронна пошта|ел пошта|пошта|адреса електронної пошти|електронна адреса|імейл|електронної пошти|"
                u"ηλεκτρονικο ταχυδρομειο|ηλεκτρονικη διευθυνση|διευθυνση ηλεκτρονικου ταχυδρομειου|διευθυνση email|διευθυνση e mail|ηλ ταχυδρομειο|"
                u"ηλ διευθυνση|имейл адрес|електронна поща"},
        {Email, u"البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|عنوان البريد الإلكتروني|عنوان البريد الالكتروني|الإيميل|الايميل|ايميل|إيميل|البريد|"
                u"דואר אלקטרוני|דוא ל|דואל|מייל|אימייל|כתובת דואר אלקטרוני|כתובת מייל|כתובת אימייל|כתובת דוא ל|כתובת דואל"},
        {Email, u"メール|メールアドレス|eメール|eメールアドレス|電子メール|電子メールアドレス|Ｅメール|邮箱|邮箱地址|电子邮箱|电子邮件|电子邮件地址|邮件|邮件地址|"
                u"電子郵件|電子郵件地址|電郵|電郵地址|信箱|電子信箱|郵箱|郵件|이메일|이메일 주소|메일|메일 주소|전자우편|전자메일|전자 우편 주소|"
                u"ईमेल|ई मेल|ईमेल पता|ई मेल पता|ईमेल आईडी"},
        {Email, u"posta electronica|adresa de email|e mail cim|e mail cim|email cim|emailova adresa|e posti aadress|epost aadress|el pastas|e pastas|"
                u"alamat email|alamat surel|surel|surat elektronik|dia chi email|thu dien tu|อีเมล|อีเมล์"},
        {Principal, u"user principal name|upn|userprincipalname|principal name|benutzerprinzipalname|nom d'utilisateur principal|signinname|sign in name"},
        {UserName, u"username|user name|login|login name|user id|userid|user login|login id|logon name|logon|account|account name|accountname|sam account name|"
                   u"samaccountname|sign in|signin|handle|unix name|email or username|benutzername|nutzername|anmeldename|benutzerkennung|kennung|"
                   u"benutzer id|konto|nom d'utilisateur|identifiant|utilisateur id|nombre de usuario|id de usuario|nome utente|nome de usuario|"
                   u"nome de utilizador|gebruikersnaam|nazwa uzytkownika|uzivatelske jmeno|anvandarnamn|brugernavn|brukernavn|kayttajatunnus|"
                   u"kayttajanimi|kullanici adi|имя пользователя|логин|ім'я користувача|логін|ονομα χρηστη|اسم المستخدم|שם משתמש|ユーザー名|"
                   u"ユーザーid|ログインid|用户名|用戶名|使用者名稱|账号|帳號|账户|사용자 이름|사용자명|아이디|사용자 id|उपयोगकर्ता नाम|samlnameid|saml name id|name id"},

        // ---- names -----------------------------------------------------------------------------------------------------------
        {FirstName, u"first name|firstname|first names|given name|given names|givenname|forename|forenames|christian name|first|given|fname|f name|"
                    u"name first|preferred first name|legal first name|known as|preferred given name|goes by|1st name"},
        {FirstName, u"vorname|vornamen|rufname|vor name|prenom|prenoms|prenom usuel|nombre|nombres|nombre de pila|primer nombre|nome proprio|"
                    u"primeiro nome|prenome|nome de batismo|voornaam|voornamen|roepnaam|imie|imiona|krestni jmeno|jmeno|meno|fornamn|tilltalsnamn|"
                    u"fornavn|etunimi|etunimet|kutsumanimi|ad|adi|isim|ilk ad|on ad|prenume|keresztnev|utonev|eesnimi|vards|vardas|ime|"
                    u"nama depan"},
        {FirstName, u"имя|собственное имя|ім'я|имя сотрудника|име|ονομα|μικρο ονομα|الاسم الأول|الاسم الاول|الإسم الأول|الاسم الشخصي|שם פרטי|"
                    u"名|名前（名）|名（漢字）|ファーストネーム|名字（名）|이름（名）|पहला नाम|प्रथम नाम|ชื่อ"},
        {LastName, u"last name|lastname|last names|surname|surnames|family name|familyname|last|family|lname|l name|sn|name last|legal last name|"
                   u"second surname|sur name|preferred last name"},
        {LastName, u"nachname|nachnamen|familienname|zuname|nach name|familiennamen|hausname|nom de famille|nom d'usage|nom patronymique|apellido|apellidos|"
                   u"primer apellido|apellido paterno|cognome|sobrenome|apelido|ultimo nome|nome de familia|achternaam|familienaam|nazwisko|prijmeni|"
                   u"priezvisko|efternamn|efternavn|etternavn|slektsnavn|sukunimi|soyad|soyadi|soyisim|soy ad|nume de familie|nume|vezeteknev|csaladnev|"
                   u"perekonnanimi|uzvards|pavarde|prezime|nama belakang|nama keluarga|ho"},
        {LastName, u"фамилия|прізвище|фамилно име|фамилия сотрудника|επωνυμο|επιθετο|اسم العائلة|الاسم الأخير|الاسم الاخير|اللقب|الكنية|العائلة|שם משפחה|"
                   u"姓|苗字|名字（姓）|姓（漢字）|ラストネーム|姓氏|성|성씨|उपनाम|अंतिम नाम|कुलनाम|नाम अंतिम|นามสกุล"},
        {FullName, u"full name|fullname|complete name|display name|displayname|name and surname|first and last name|first name and last name|"
                   u"first name last name|last name first name|last first|first last|last first name|surname and name|name surname|surname name|surname forename|real name|"
                   u"common name|cn|whole name|given name and surname|name in full|profile name|preferred full name|legal full name|legal name|"
                   u"preferred name|names|real names|friendly name"},
        {FullName, u"voller name|vollstandiger name|ganzer name|anzeigename|angezeigter name|vor und nachname|vor und zuname|vorname nachname|"
                   u"vorname und nachname|nachname vorname|name vorname|vorname name|name und vorname|klarname|nom complet|nom et prenom|prenom et nom|"
                   u"nom prenom|prenom nom|noms et prenoms|nom affiche|nom d'affichage|nom et prenoms|nombre completo|nombre y apellido|"
                   u"nombre y apellidos|nombres y apellidos|apellidos y nombre|apellidos y nombres|nombre para mostrar|nombre mostrado|nome completo|"
                   u"nome e cognome|cognome e nome|nominativo|nome visualizzato|nome e sobrenome|nome e apelido|nome de exibicao|nome completo do colaborador"},
        {FullName, u"volledige naam|weergavenaam|voor en achternaam|voornaam en achternaam|naam en voornaam|imie i nazwisko|nazwisko i imie|"
                   u"pelne imie i nazwisko|nazwa wyswietlana|pelna nazwa|cele jmeno|jmeno a prijmeni|prijmeni a jmeno|zobrazovane jmeno|fullstandigt namn|"
                   u"for och efternamn|visningsnamn|hela namnet|fulde navn|fuldt navn|for og efternavn|visningsnavn|vist navn|fullt navn|fulle navn|"
                   u"for og etternavn|koko nimi|etu ja sukunimi|nayttonimi|ad soyad|adi soyadi|ad ve soyad|isim soyisim|tam ad|tam adi|gorunen ad|"
                   u"nume si prenume|nume complet|teljes nev|taisnimi|nama lengkap|ho va ten|ho ten"},
        {FullName, u"фио|ф и о|полное имя|имя и фамилия|фамилия и имя|фамилия имя|имя фамилия|фамилия имя отчество|отображаемое имя|піб|п і б|"
                   u"повне ім'я|ім'я та прізвище|прізвище та ім'я|прізвище ім'я|ονοματεπωνυμο|πληρες ονομα|ονομα και επωνυμο|εμφανιζομενο ονομα|"
                   u"الاسم الكامل|الاسم بالكامل|الاسم الثلاثي|الاسم المعروض|الاسم الرباعي|שם מלא|שם פרטי ומשפחה|שם תצוגה|שם ושם משפחה|氏名|"
                   u"姓名|フルネーム|表示名|お名前|全名|显示名称|顯示名稱|显示名|성명|성함|전체 이름|표시 이름|पूरा नाम|पूर्ण नाम|प्रदर्शन नाम|ชื่อนามสกุล"},
        {BareName, u"name|naam|namn|navn|nimi|nom|noms|nome|nazwa|nev|nama|имя и отчество|الاسم|الإسم|اسم|שם|名前|なまえ|名称|名字|이름|नाम|наименование|ονομασια"},
        {Person, u"user|users|employee|employees|member|members|person|people|staff|colleague|participant|attendee|worker|student|contact|benutzer|nutzer|"
                 u"mitarbeiter|mitarbeiterin|mitarbeitende|person|personen|mitglied|teilnehmer|teilnehmerin|kollege|kontakt|anwender|utilisateur|"
                 u"utilisateurs|collaborateur|salarie|employe|personne|membre|participant|usuario|usuarios|empleado|persona|miembro|colaborador|"
                 u"trabajador|utente|utenti|dipendente|membro|collaboratore|usuario|utilizador|funcionario|pessoa|gebruiker|medewerker|werknemer|lid|"
                 u"deelnemer|uzytkownik|pracownik|osoba|czlonek|uzivatel|zamestnanec|clen|anvandare|anstalld|medarbetare|medlem|bruger|medarbejder|"
                 u"ansat|bruker|ansatt|kayttaja|tyontekija|henkilo|jasen|kullanici|calisan|personel|kisi|uye|пользователь|сотрудник|работник|участник|"
                 u"человек|користувач|співробітник|працівник|учасник|χρηστης|υπαλληλος|εργαζομενος|μελος|المستخدم|الموظف|العضو|משתמש|עובד|חבר|"
                 u"ユーザー|社員|従業員|メンバー|担当者|用户|使用者|员工|員工|成员|成員|人员|사용자|직원|사원|구성원|उपयोगकर्ता|कर्मचारी|सदस्य"},

        // ---- job title -------------------------------------------------------------------------------------------------------
        {JobTitle, u"job title|jobtitle|employee title|position title|business title|work title|professional title|job|occupation|profession|"
                   u"designation|job position|job name|role title|organization title|organisation title|title at work|working title|job role"},
        {JobTitle, u"berufsbezeichnung|stellenbezeichnung|jobtitel|positionsbezeichnung|funktionsbezeichnung|tatigkeit|beruf|stelle|dienstbezeichnung|"
                   u"stellentitel|stellung|intitule du poste|intitule de poste|titre du poste|titre de poste|poste|poste occupe|fonction|emploi|metier|"
                   u"intitule de l'emploi|puesto|puesto de trabajo|cargo|titulo del puesto|titulo de trabajo|ocupacion|profesion|titulo profesional|"
                   u"qualifica|mansione|titolo professionale|posizione lavorativa|professione|titulo do cargo|cargo funcao|profissao|ocupacao|"
                   u"nome do cargo|functietitel|functienaam|functie|functieomschrijving|beroep"},
        {JobTitle, u"stanowisko|stanowisko pracy|nazwa stanowiska|pracovni pozice|pracovni zarazeni|pracovna pozicia|nazev pozice|befattning|yrkestitel|"
                   u"jobbtitel|tjanstetitel|arbetstitel|stilling|stillingsbetegnelse|jobbtittel|stillingstittel|yrke|tehtavanimike|nimike|titteli|"
                   u"ammattinimike|unvan|is unvani|gorev|meslek|gorev unvani|gorevi|unvani|munkakor|beosztas|ametikoht|amats|pareigos|functia|jabatan|"
                   u"chuc danh|chuc vu"},
        {JobTitle, u"должность|название должности|профессия|посада|назва посади|длъжност|θεση|θεση εργασιας|τιτλος εργασιας|τιτλος θεσης|ιδιοτητα|"
                   u"المسمى الوظيفي|الوظيفة|المنصب|تفصيل الوظيفة|مسمى الوظيفة|תפקיד|תואר התפקיד|שם התפקיד|הגדרת תפקיד|役職|職位|職名|肩書き|肩書|"
                   u"役職名|职位|职务|職務|职称|職稱|岗位|職銜|职位名称|직책|직위|직함|직급|पद|पदनाम|पद का नाम|नौकरी का शीर्षक|ตำแหน่ง"},
        {BareTitle, u"title|titel|titre|titulo|titolo|tytul|titul|tittel|baslik|титул|τιτλος|العنوان الوظيفي|タイトル|称号|शीर्षक|직함명"},
        {WeakTitle, u"position|function|funktion|posicion|posizione|posicao|positie|pozycja|pozice|pozisyon|позиция|позиція|λειτουργια|funcion|funzione|"
                    u"funcao|funkcja|funkce|headline|seniority"},

        // ---- single sign-on --------------------------------------------------------------------------------------------------
        {Sso, u"sso|is sso user|sso user|is sso|uses sso|use sso|has sso|sso enabled|sso login|sso sign in|sso required|sso account|sso access|"
              u"single sign on|single signon|signs in with single sign on|signs in with sso|single sign on user|saml|saml user|federated|is federated|"
              u"sso nutzer|sso benutzer|einmaliges anmelden|einmalige anmeldung|sso anmeldung|einmalanmeldung|meldet sich mit sso an|sso aktiv|utilisateur sso|connexion sso|"
              u"authentification unique|connexion unique|usuario sso|inicio de sesion unico|inicio unico|acceso unico|utente sso|accesso unico|"
              u"accesso singolo|login unico|inicio de sessao unico|logon unico|sso gebruiker|eenmalige aanmelding|uzytkownik sso|logowanie jednokrotne|"
              u"jednotne prihlaseni|uzivatel sso|sso anvandare|enkel inloggning|sso bruger|enkeltlogon|sso bruker|enkel palogging|sso kayttaja|"
              u"kertakirjautuminen|sso kullanicisi|tek oturum acma|coklu oturum|единый вход|пользователь sso|вход через sso|единая авторизация|"
              u"єдиний вхід|користувач sso|ενιαια συνδεση|χρηστης sso|الدخول الموحد|تسجيل الدخول الموحد|تسجيل الدخول الأحادي|مستخدم sso|"
              u"כניסה יחידה|משתמש sso|כניסה אחודה|シングルサインオン|ssoユーザー|単一サインオン|单点登录|單一登入|單點登入|单一登录|sso用户|"
              u"싱글 사인온|단일 로그인|통합 로그인|sso 사용자|sso 여부|एकल साइन ऑन|सिंगल साइन ऑन|एसएसओ"},

        // ---- password --------------------------------------------------------------------------------------------------------
        {Password, u"password|passwords|pass|passwd|pwd|pw|initial password|temporary password|temp password|start password|default password|new password|"
                   u"passphrase|passcode|password profile|one time password|login password|user password|user pass|secret"},
        {Password, u"passwort|kennwort|initialpasswort|startpasswort|passwort initial|erstpasswort|initialkennwort|startkennwort|einmalpasswort|"
                   u"losungswort|mot de passe|mdp|mot de passe initial|mot de passe temporaire|mot de passe provisoire|contrasena|clave|"
                   u"contrasena inicial|contrasena temporal|clave de acceso|parola d'ordine|parola|chiave di accesso|senha|palavra passe|"
                   u"senha inicial|senha temporaria|wachtwoord|tijdelijk wachtwoord|haslo|haslo poczatkowe|haslo tymczasowe|heslo|pocatecni heslo|"
                   u"losenord|adgangskode|kodeord|passord|salasana|sifre|gecici sifre|parola|jelszo|parool|parole|slaptazodis|lozinka|kata sandi|mat khau"},
        {Password, u"пароль|начальный пароль|временный пароль|тимчасовий пароль|парола|κωδικος|κωδικος προσβασης|συνθηματικο|كلمة المرور|كلمة السر|"
                   u"الرقم السري|סיסמה|סיסמא|סיסמה ראשונית|パスワード|初期パスワード|仮パスワード|密码|密碼|初始密码|初始密碼|口令|비밀번호|암호|"
                   u"초기 비밀번호|임시 비밀번호|पासवर्ड|कूटशब्द|รหัสผ่าน"},
    };
}

QList<ModifierLine> modifierLines()
{
    using enum Modifier;
    return {
        {Decoration, u"required|mandatory|optional|req|opt|must|compulsory|upload only|readonly|read only|yes no|y n|true false|pflichtfeld|pflicht|"
                     u"erforderlich|freiwillig|ja nein|obligatoire|requis|facultatif|optionnel|oui non|obligatorio|requerido|opcional|si no|"
                     u"obbligatorio|richiesto|facoltativo|opzionale|obrigatorio|sim nao|verplicht|optioneel|wymagane|wymagany|opcjonalne|opcjonalnie|"
                     u"povinne|nepovinne|volitelne|obligatoriskt|valfritt|pakollinen|valinnainen|zorunlu|istege bagli|обязательно|обязательное|"
                     u"необязательно|обов'язково|необов'язково|υποχρεωτικο|προαιρετικο|مطلوب|إلزامي|اختياري|חובה|רשות|必須|任意|必填|选填|選填|"
                     u"可选|필수|선택|अनिवार्य|वैकल्पिक"},
        {Neutral, u"user|users|employee|employees|member|members|person|people|staff|colleague|participant|attendee|worker|student|contact|profile|s|l|d|"
                  u"the|a|an|of|for|your|their|his|her|our|my|new|new hire|starter|joiner|hire|hiree|individual|associate|current|value|field|in|to|is|be|with|full|"
                  u"complete|english|latin|roman|romaji|local|native|here|as|text|string|and|or|core|info|information|details|data|input|basic|"
                  u"sheet|column|entry|invitee|recipient|learner|teammate|crew|resource|human"},
        {Neutral, u"benutzer|benutzers|nutzer|mitarbeiter|mitarbeiters|mitarbeiterin|mitarbeitende|mitarbeitenden|person|der|die|das|des|dem|den|ein|eine|und|neuer|neue|neuen|teilnehmer|mitglied|"
                  u"kollege|kontakt|de|du|la|le|les|et|un|une|l|au|votre|nouveau|nouvelle|utilisateur|collaborateur|salarie|employe|personne|membre|del|el|los|las|y|e|su|nuevo|"
                  u"nueva|usuario|empleado|persona|miembro|trabajador|dello|della|il|lo|di|nuovo|utente|dipendente|collaboratore|do|da|o|novo|funcionario|"
                  u"colaborador|utilizador|pessoa|van|het|een|en|nieuwe|medewerker|werknemer|gebruiker|uzytkownika|pracownika|osoby|uzivatele|"
                  u"zamestnance|anvandare|anvandarens|anstalld|medarbetare|medarbejder|ansat|ansatt|bruker|kayttajan|tyontekijan|henkilon|kullanici|"
                  u"calisan|calisanin|利用|使用|是否|有無|사용|여부|इस्तेमाल|utilise|utilizza|usa|nutzt|verwendet|gebruikt|пользователя|сотрудника|работника|користувача|співробітника|працівника|χρηστη|υπαλληλου|του|της|"
                  u"المستخدم|الموظف|של|המשתמש|העובד|ユーザー|社員|従業員|の|様|用户|使用者|员工|員工|的|사용자|직원|का|की|के|उपयोगकर्ता|कर्मचारी|漢字|汉字"},
        {Foreign, u"manager|managers|supervisor|line manager|boss|reports to|report to|lead|team lead|leader|head|director of|approver|approved by|requester|"
                  u"requested by|sponsor|mentor|buddy|assistant|secretary|parent|guardian|mother|father|spouse|partner|child|emergency|reference|"
                  u"referrer|referred by|owner|creator|created by|invited by|inviter|added by|modified by|updated by|by|hr contact|recruiter|hrbp|"
                  u"file|host|computer|device|machine|server|school|university|bank|department|dept|division|group|team|project|product|license|"
                  u"licence|plan|course|event|role|domain|city|street|country|state|location|building|site|brand|vendor|supplier|customer|client|cost|"
                  u"template|policy|channel|workspace|tenant|realm|directory|calendar|billing|invoice|admin|administrator|distribution|list|"
                  u"pet|ship|sender|reply|cc|bcc|support|hr|report|superior|delegate|backup contact|coach|chef"},
        {Foreign, u"vorgesetzter|vorgesetzte|vorgesetzten|vorgesetzte r|fuhrungskraft|leiter|leiterin|teamleiter|abteilungsleiter|ansprechpartner|"
                  u"verantwortlicher|ersteller|erstellt von|angelegt von|eingeladen von|genehmiger|notfall|notfallkontakt|bewerber vermittler|abteilung|abteilungs|gruppe|gruppen|"
                  u"projekt|datei|rechner|gerate|gerat|stadt|strassen|kunde|kunden|lieferant|lieferanten|kosten|vertretung|stellvertreter|mandant|"
                  u"responsable|superieur|superieur hierarchique|manageur|chef|urgence|cree par|approbateur|groupe|equipe|projet|fichier|client|"
                  u"fournisseur|jefe|supervisor|gerente|responsable directo|encargado|emergencia|creado por|aprobador|grupo|equipo|proyecto|archivo|"
                  u"cliente|proveedor|responsabile|supervisore|capo|emergenza|creato da|gruppo|progetto|fornitore|gestor|chefe|emergencia|criado por|"
                  u"equipe|equipa|projeto|arquivo|ficheiro|fornecedor"},
        {Foreign, u"leidinggevende|manager naam|chef|noodcontact|groep|team|bestand|klant|leverancier|przelozony|przelozonego|kierownik|kierownika|"
                  u"menedzer|menedzera|grupy|zespolu|projektu|pliku|klienta|nadrizeny|nadrizeneho|vedouci|vedouciho|manazer|manazera|skupiny|tymu|chef|chefs|"
                  u"chefens|narmaste chef|leder|naermeste leder|leders|lederens|overordnet|esihenkilo|esihenkilon|esimies|esimiehen|paallikko|yonetici|yoneticisi|"
                  u"yoneticinin|amir|amiri|mudur|acil durum|руководитель|руководителя|начальник|начальника|менеджер|менеджера|куратор|наставник|"
                  u"ответственный|керівник|керівника|менеджера|προισταμενος|προισταμενου|διευθυντης|διευθυντη|υπευθυνος|υπευθυνου|المدير|مدير|المشرف|"
                  u"المسؤول|الطوارئ|מנהל|מנהלת|מנהל ישיר|ממונה|איש קשר לחירום|上司|マネージャー|管理者|承認者|責任者|緊急連絡先|上長|经理|經理|主管|"
                  u"上级|上級|领导|负责人|負責人|紧急联系人|緊急聯絡人|审批人|관리자|상사|매니저|팀장|승인자|담당 관리자|비상 연락처|प्रबंधक|मैनेजर|पर्यवेक्षक|"
                  u"グループ|チーム|部署|组|团队|팀|그룹"},
        {Company, u"company|organization|organisation|org|firm|corporate|employer|account|firma|firmen|unternehmen|unternehmens|societe|entreprise|empresa|"
                  u"azienda|aziendale|corporativo|corporativa|bedrijf|bedrijfs|zakelijk|zakelijke|spolka|firmowy|firemni|foretag|foretagets|virksomhed|"
                  u"firma|selskap|yritys|yrityksen|sirket|kurum|kurumsal|компания|компании|организация|организации|корпоративная|корпоративный|компанія|"
                  u"компанії|корпоративна|εταιρεια|εταιρειας|εταιρικο|εταιρικη|الشركة|شركة|المؤسسة|חברה|החברה|ארגוני|会社|組織|企業|公司|企业|企業|회사|"
                  u"기업|कंपनी|संगठन"},
        {Attribute, u"sent|verified|verification|status|type|kind|label|count|enabled|disabled|notification|notifications|opt in|opt out|opted|opt|subscribed|"
                    u"subscription|newsletter|code|alias|aliases|size|quota|preference|preferences|language|subject|body|bounced|bounce|valid|"
                    u"confirmed|confirmation|date|time|id|ids|number|no|nr|hash|function|policy|expiry|expires|expired|expiration|changed|change|reset|strength|last|"
                    u"set|format|display|nickname|provider|url|link|group|level|grade|family|class|phonetic|kana|furigana|pronunciation|"
                    u"sounds like|initial|initials|length|score|signature|forwarding|forward|2fa|mfa|at|until|since|updated|modified|allowed|old id|"
                    u"mask|masked|history|hint|age|effective|start|end|track|salary|band|code name|sort|key|filter|error|delivery|consent"},
        {Attribute, u"gesendet|bestatigt|verifiziert|datum|nummer|typ|art|anzahl|kurzel|sprache|andern|geandert|zurucksetzen|ablauf|abgelaufen|"
                    u"envoye|verifie|numero|date|type|statut|enviado|verificado|fecha|tipo|estado|inviato|verificato|data|stato|verzonden|"
                    u"geverifieerd|wyslano|zweryfikowany|odeslano|overeno|skickad|verifierad|sendt|lahetetty|gonderildi|dogrulandi|отправлено|"
                    u"подтверждена|подтвержден|дата|тип|статус|надіслано|підтверджено|フリガナ|ふりがな|カナ|かな|よみ|ヨミ|読み|ローマ字|拼音|注音|"
                    u"状態|種類|確認済み|送信済み|日期|类型|類型|状态|已验证|已驗證|发音|발음|상태|유형|인증|날짜"},
        {Secondary, u"recovery|secondary|second|alternate|alternative|alt|backup|other|another|old|previous|former|personal|private|home|non work|additional|"
                    u"extra|third|temp|external|invoice copy|privat|private|privates|personlich|personliche|zweite|zweit|alternativ|alternative|alte|alter|"
                    u"fruhere|weitere|ersatz|wiederherstellung|wiederherstellungs|personnel|personnelle|perso|prive|privee|secondaire|domicile|"
                    u"autre|ancien|ancienne|recuperation|de secours|secours|particular|segundo|segunda|secundario|alternativo|alternativa|otro|otra|"
                    u"anterior|casa|recuperacion|privato|privata|personale|secondario|secondaria|altro|altra|vecchio|recupero|pessoal|particular|"
                    u"secundaria|outro|antigo|recuperacao"},
        {Secondary, u"prive|persoonlijk|tweede|thuis|ander|oud|herstel|prywatny|prywatne|prywatna|osobisty|drugi|alternatywny|stary|zapasowy|soukromy|"
                    u"soukroma|osobni|druhy|alternativni|stary|zalozni|privat|personlig|andra|annan|gammal|anden|anden|gammel|yksityinen|"
                    u"henkilokohtainen|toinen|koti|vanha|kisisel|ozel|ikinci|diger|eski|yedek|kurtarma|личный|личная|личное|домашний|домашняя|"
                    u"дополнительный|дополнительная|запасной|резервный|резервная|другой|старый|особистий|особиста|домашня|додаткова|резервна|інша|"
                    u"προσωπικο|προσωπικη|ιδιωτικο|δευτερευον|εναλλακτικο|εναλλακτικη|αλλο|الشخصي|شخصي|الثانوي|البديل|آخر|الخاص|פרטי|אישי|אישית|נוסף|"
                    u"חלופי|משני|個人|プライベート|私用|予備|サブ|旧|自宅|副|个人|個人|私人|备用|備用|其他|次要|家庭|旧|개인|보조|기타|예비|복구|व्यक्तिगत|"
                    u"निजी|वैकल्पिक ईमेल|अन्य"},
        {Primary, u"work|business|primary|main|official|office|professional|job|corp|login|sign in|default|internal|principal|dienst|dienstlich|dienstliche|"
                  u"geschaftlich|geschaftliche|arbeit|arbeits|beruflich|berufliche|buro|haupt|professionnel|professionnelle|pro|travail|"
                  u"bureau|principale|trabajo|laboral|profesional|oficina|institucional|lavoro|lavorativa|ufficio|professionale|principale|trabalho|"
                  u"profissional|comercial|werk|kantoor|hoofd|sluzbowy|sluzbowa|sluzbowe|glowny|pracovni|sluzebni|hlavni|arbete|arbets|arbetet|jobb|jobbet|"
                  u"tjanste|arbejde|arbejds|arbeid|arbeids|tyo|is|ana|рабочий|рабочая|рабочее|служебный|служебная|основной|основная|"
                  u"робоча|робочий|службова|основна|εργασιας|επαγγελματικο|υπηρεσιακο|κυριο|العمل|عمل|الرسمي|الأساسي|الوظيفي|עבודה|ראשי|"
                  u"勤務先|業務用|仕事用|職場|主|工作|办公|辦公|主要|单位|업무|업무용|직장|기본|कार्यालय|आधिकारिक|कार्य|प्राथमिक"},
        {Lesser, u"preferred|legal|chosen|official name|passport|registered|known|nick|common|display name of|bevorzugter|rechtlicher|amtlicher|"
                 u"usuel|legale|legal|preferido|preferito|preferida|wettelijke|onsket|предпочитаемое|戸籍|通称"},
    };
}

const char16_t *canonicalNames()
{
    return u"name|lastname|last name|email|e mail|title|is sso user|sso user|password|full name|fullname";
}

const char16_t *salutations()
{
    return u"mr|mrs|ms|miss|mx|sir|madam|madame|dr|doctor|prof|professor|prof dr|dr prof|rev|herr|frau|divers|herrn|hr|fr|herr dr|frau dr|dr med|dr phil|dr ing|dipl ing|m|"
           u"mme|mlle|monsieur|mademoiselle|m mme|sr|sra|srta|senor|senora|don|dona|sig|sig ra|signor|signora|signore|dott|dott ssa|dottore|"
           u"dhr|mevr|mevrouw|de heer|heer|mw|pan|pani|pani mgr|mgr|ing|bc|fru|froken|hra|rva|rouva|herra|bay|bayan|sayin|г н|г жа|господин|"
           u"госпожа|пан|пані|κ|κος|κα|κυριος|κυρια|السيد|السيدة|الآنسة|السيدة الآنسة|د|أ|الدكتور|مר|מר|גב|גברת|ד ר|様|さん|氏|先生|女士|小姐|先生女士|博士|教授|"
           u"씨|님|श्री|श्रीमती|सुश्री|कुमारी|डॉ";
}

} // namespace gatehouse::sheets::lexicon
