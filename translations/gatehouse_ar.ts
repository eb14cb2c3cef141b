<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب المكان</translation>
    </message>
    <message>
        <source>Search person, place or role</source>
        <translation>البحث عن شخص أو مكان أو دور</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>البحث في الصلاحيات</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يحق له ماذا</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>مالك لكل شيء</translation>
    </message>
    <message>
        <source>Anyscale does not say how</source>
        <translation>لا تذكر Anyscale كيف</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Anyscale</source>
        <translation>الاتصال بـ Anyscale</translation>
    </message>
    <message>
        <source>In Anyscale, open your account and make an API key. Adding people needs the key of an owner.</source>
        <translation>في Anyscale، افتح صفحة حسابك وأنشئ مفتاح API. تتطلب إضافة الأشخاص مفتاحًا يخص أحد المالكين.</translation>
    </message>
    <message>
        <source>&amp;Name, as you call it</source>
        <translation>الاسم الذي تختاره</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Remember the key in this computer’s keychain</source>
        <translation>تذكُّر المفتاح في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only read: n&amp;othing can be changed through this connection</source>
        <translation>قراءة فقط: لا يمكن تغيير أي شيء عبر هذا الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What goes in it</source>
        <translation>ما يوضع فيه</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Needed, one address, each person once.</source>
        <translation>مطلوب، عنوان واحد، وكل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>Yes where the person signs in through your organisation, No where not; may stay empty.</source>
        <translation>«Yes» إذا كان الشخص يسجّل الدخول عبر مؤسستك، و«No» إن لم يكن؛ ويمكن أن يبقى فارغًا.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 Its words: “%2”</source>
        <comment>a sentence, then the platform&apos;s own words in quotes</comment>
        <translation>%1 نص الرد: «%2»</translation>
    </message>
    <message>
        <source>A service account with this address is in the organisation already.</source>
        <translation>يوجد في المؤسسة حساب خدمة بهذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>This person is in the organisation already.</source>
        <translation>هذا الشخص موجود في المؤسسة بالفعل.</translation>
    </message>
    <message>
        <source>This person is in the organisation already; somebody added them meanwhile.</source>
        <translation>هذا الشخص موجود في المؤسسة بالفعل؛ أضافه شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This person has been invited and has not answered yet.</source>
        <translation>دُعي هذا الشخص ولم يُجب بعد.</translation>
    </message>
    <message>
        <source>This person has been invited and has not answered yet. The invitation ends on %1.</source>
        <translation>دُعي هذا الشخص ولم يُجب بعد. تنتهي الدعوة في %1.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the invitation back first.</source>
        <translation>يمكن انتظار الرد، أو سحب الدعوة أولًا.</translation>
    </message>
    <message>
        <source>This organisation has no single sign-on, so a new person needs a password.</source>
        <translation>ليس لدى هذه المؤسسة دخول موحّد، لذلك يحتاج الشخص الجديد إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Add a password column to the sheet and import this row again.</source>
        <translation>أضف عمود كلمة مرور إلى الجدول ثم استورد هذا الصف من جديد.</translation>
    </message>
    <message>
        <source>The same address stands in row %1 already.</source>
        <translation>العنوان نفسه موجود من قبل في الصف %1.</translation>
    </message>
    <message>
        <source>The same address stands in an earlier row already.</source>
        <translation>العنوان نفسه موجود في صف سابق.</translation>
    </message>
    <message>
        <source>Leave one of the two rows out.</source>
        <translation>استبعد أحد الصفين.</translation>
    </message>
    <message>
        <source>The answer was lost; the person was there when looked up.</source>
        <translation>ضاع الرد؛ وعند البحث كان الشخص موجودًا.</translation>
    </message>
    <message>
        <source>The platform did not create this person and gave no reason.</source>
        <translation>لم تُنشئ المنصة هذا الشخص ولم تذكر سببًا.</translation>
    </message>
    <message>
        <source>The platform refused this row.</source>
        <translation>رفضت المنصة هذا الصف.</translation>
    </message>
    <message>
        <source>The platform could not handle this row, though it was asked several times.</source>
        <translation>لم تتمكن المنصة من معالجة هذا الصف رغم تكرار الطلب عدة مرات.</translation>
    </message>
    <message>
        <source>The answer was lost, and the person was not there when looked up.</source>
        <translation>ضاع الرد، وعند البحث لم يكن الشخص موجودًا.</translation>
    </message>
    <message>
        <source>The answer was lost, and the platform could not be asked whether the person is there.</source>
        <translation>ضاع الرد، ولم يمكن سؤال المنصة هل الشخص موجود.</translation>
    </message>
    <message>
        <source>Its password was not kept. Choose the file again to import this row.</source>
        <translation>لم تُحفظ كلمة المرور الخاصة به. اختر الملف مرة أخرى لاستيراد هذا الصف.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search name, e-mail, role or id</source>
        <translation>البحث بالاسم أو البريد أو الدور أو المعرّف</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>The reading was not finished.</source>
        <translation>لم تكتمل القراءة.</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>تعذّرت قراءة كل شيء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>صاحب القراءة</translation>
    </message>
    <message>
        <source>Read at (UTC)</source>
        <translation>وقت القراءة (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What the platform does not tell</source>
        <translation>ما لا تذكره المنصة</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُعدّ بواسطة</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Base role</source>
        <translation>الدور الأساسي</translation>
    </message>
    <message>
        <source>Additional roles</source>
        <translation>أدوار إضافية</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>الإنشاء (UTC)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>معرّف الهوية</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>صفوف تعذّرت</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>نوع المورد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>معرّف المورد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>معرّف التتبّع: %1</translation>
    </message>
    <message>
        <source>Place in the answer: %1</source>
        <translation>الموضع في الرد: %1</translation>
    </message>
    <message>
        <source>Words of the platform or the system: %1</source>
        <translation>عبارة المنصة أو النظام: %1</translation>
    </message>
    <message>
        <source>%1 leaves people to your company directory.</source>
        <translation>تترك %1 إدارة الأشخاص لدليل شركتك.</translation>
    </message>
    <message>
        <source>A directory is connected to this organisation, so people and groups are added and changed there.</source>
        <translation>هذه المؤسسة مرتبطة بدليل، لذلك يُضاف الأشخاص والمجموعات ويُغيَّرون هناك.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your company directory to make this change.</source>
        <translation>اطلب من القائمين على دليل شركتك إجراء هذا التغيير.</translation>
    </message>
    <message>
        <source>%1 lets nobody change or remove themselves.</source>
        <translation>لا تسمح %1 لأحد بتغيير نفسه أو إزالتها.</translation>
    </message>
    <message>
        <source>The key belongs to the same person whom this is about.</source>
        <translation>المفتاح يخص الشخص نفسه الذي يتعلق به الأمر.</translation>
    </message>
    <message>
        <source>Ask another owner of the organisation to do it.</source>
        <translation>اطلب ذلك من مالك آخر للمؤسسة.</translation>
    </message>
    <message>
        <source>Nobody can be removed from this cloud.</source>
        <translation>لا يمكن إزالة أحد من هذه السحابة.</translation>
    </message>
    <message>
        <source>Everybody in the organisation is added to it by itself, as its settings say.</source>
        <translation>كل من في المؤسسة يُضاف إليها تلقائيًا، كما تنص إعداداتها.</translation>
    </message>
    <message>
        <source>Switch off adding everybody in the cloud’s settings at %1 first.</source>
        <translation>أوقف أولًا إضافة الجميع في إعدادات السحابة لدى %1.</translation>
    </message>
    <message>
        <source>%1 is still busy with the change before.</source>
        <translation>ما زالت %1 مشغولة بالتغيير السابق.</translation>
    </message>
    <message>
        <source>Two changes to one setting can’t be made at once.</source>
        <translation>لا يمكن إجراء تغييرين على إعداد واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>انتظر نصف دقيقة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 sends no more invitations for now.</source>
        <translation>لا ترسل %1 دعوات أخرى في الوقت الحالي.</translation>
    </message>
    <message>
        <source>An organisation may have 20 invitations waiting for an answer, and send 20 within a day.</source>
        <translation>يمكن أن تكون لدى المؤسسة ٢٠ دعوة تنتظر الرد، وأن ترسل ٢٠ دعوة في اليوم.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or take back invitations that nobody answers.</source>
        <translation>تابع غدًا، أو اسحب الدعوات التي لا يجيب عنها أحد.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>هذا موجود لدى %1 من قبل.</translation>
    </message>
    <message>
        <source>Somebody with this address, or something with this name, is there.</source>
        <translation>يوجد شخص بهذا العنوان، أو شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Look for it in the list; nothing else is needed.</source>
        <translation>ابحث عنه في القائمة؛ لا حاجة إلى شيء آخر.</translation>
    </message>
    <message>
        <source>This person has access there already.</source>
        <translation>لهذا الشخص صلاحية هناك من قبل.</translation>
    </message>
    <message>
        <source>%1 adds somebody to a place once; after that the role is changed.</source>
        <translation>تضيف %1 الشخص إلى المكان مرة واحدة؛ وبعد ذلك يُغيَّر الدور.</translation>
    </message>
    <message>
        <source>Change the role instead of adding the person.</source>
        <translation>غيّر الدور بدلًا من إضافة الشخص.</translation>
    </message>
    <message>
        <source>%1 expects people to come through single sign-on.</source>
        <translation>تتوقع %1 أن يأتي الأشخاص عبر الدخول الموحّد.</translation>
    </message>
    <message>
        <source>The organisation requires single sign-on, and that does not fit what was asked.</source>
        <translation>تشترط المؤسسة الدخول الموحّد، وهذا لا يتفق مع المطلوب.</translation>
    </message>
    <message>
        <source>Leave the password out, and let people sign in through your company’s single sign-on.</source>
        <translation>اترك كلمة المرور، ودع الأشخاص يدخلون عبر الدخول الموحّد لشركتك.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The connection failed or broke off on the way.</source>
        <translation>لم ينجح الاتصال أو انقطع في الطريق.</translation>
    </message>
    <message>
        <source>Check that you are online, also the proxy if your company has one, then try again.</source>
        <translation>تأكد من اتصالك بالشبكة، ومن الوكيل إن كان لدى شركتك وكيل، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>تأخرت %1 كثيرًا في الرد.</translation>
    </message>
    <message>
        <source>It is busy, or the connection is slow.</source>
        <translation>هي مشغولة، أو الاتصال بطيء.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing is lost.</source>
        <translation>حاول من جديد بعد قليل. لم يضع شيء.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Somebody asked for it to stop before it was through.</source>
        <translation>طُلب الإيقاف قبل أن يكتمل العمل.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>الاتصال بـ %1 غير آمن.</translation>
    </message>
    <message>
        <source>The certificate that came is not one this computer trusts. Nothing was sent.</source>
        <translation>الشهادة التي وصلت لا يثق بها هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>If your company checks encrypted traffic, give its certificate file in the connection’s settings. Otherwise check the address.</source>
        <translation>إذا كانت شركتك تفحص حركة البيانات المشفّرة، فأضف ملف شهادتها في إعدادات الاتصال. وإلا فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 asked for a pause.</source>
        <translation>طلبت %1 التمهّل.</translation>
    </message>
    <message>
        <source>Many requests came within a short time.</source>
        <translation>وصلت طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Go on in %1.</source>
        <translation>تابع بعد %1.</translation>
    </message>
    <message>
        <source>Go on in about a minute.</source>
        <translation>تابع بعد نحو دقيقة.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>لدى %1 مشكلة خاصة بها.</translation>
    </message>
    <message>
        <source>It could not work on the request, and did not say why.</source>
        <translation>لم تتمكن من معالجة الطلب، ولم تذكر السبب.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, give its support the trace id under Technical details.</source>
        <translation>حاول من جديد بعد بضع دقائق. وإذا بقي الحال كذلك فأعطِ فريق دعمها معرّف التتبّع الموجود ضمن «تفاصيل تقنية».</translation>
    </message>
    <message>
        <source>%1 gave an answer that can’t be read.</source>
        <translation>أرسلت %1 ردًا لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is not in the form that was agreed: %1 may have changed, or something in between answered.</source>
        <translation>ليس بالشكل المتفق عليه: ربما تغيّرت %1، أو أجاب شيء آخر في الطريق.</translation>
    </message>
    <message>
        <source>Check the address of the connection. If it is right, look for a newer version of this program.</source>
        <translation>تحقق من عنوان الاتصال. وإن كان صحيحًا فابحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>لا تقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>It has run out, was taken back, or a part of it is missing.</source>
        <translation>انتهت مدته، أو سُحب، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>Make a new key on the page of %1 and put it into the connection.</source>
        <translation>أنشئ مفتاحًا جديدًا في صفحة %1 وضعه في الاتصال.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>لا يحق لهذا المفتاح ذلك.</translation>
    </message>
    <message>
        <source>%1 allows it to owners of the organisation, or this organisation has it switched off.</source>
        <translation>تسمح %1 بذلك لمالكي المؤسسة، أو أن هذه المؤسسة أوقفته.</translation>
    </message>
    <message>
        <source>Use an owner’s key. Where adding people in one go is switched off, invite them instead.</source>
        <translation>استخدم مفتاحًا يخص أحد المالكين. وحيث تكون إضافة الأشخاص دفعة واحدة موقوفة، ادعُهم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>لا تعرف %1 هذا.</translation>
    </message>
    <message>
        <source>Nobody and nothing there fits exactly what was asked for, or it was removed in the meantime.</source>
        <translation>لا يوجد هناك شخص ولا شيء يطابق المطلوب تمامًا، أو أنه أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Read the list again, and check how it is spelt.</source>
        <translation>أعد قراءة القائمة، وتحقق من طريقة الكتابة.</translation>
    </message>
    <message>
        <source>%1 can’t do this as things stand.</source>
        <translation>لا تستطيع %1 ذلك في الوضع الحالي.</translation>
    </message>
    <message>
        <source>What is there now does not go together with what was asked for.</source>
        <translation>الموجود هناك الآن لا يتفق مع المطلوب.</translation>
    </message>
    <message>
        <source>Read the list again to see how things stand, then decide.</source>
        <translation>أعد قراءة القائمة لمعرفة الوضع، ثم قرّر.</translation>
    </message>
    <message>
        <source>This is switched off for your organisation.</source>
        <translation>هذا موقوف لدى مؤسستك.</translation>
    </message>
    <message>
        <source>%1 offers it to some organisations alone.</source>
        <translation>تتيحه %1 لبعض المؤسسات فقط.</translation>
    </message>
    <message>
        <source>Ask the support of %1 to switch it on, or invite people instead where that is what it is about.</source>
        <translation>اطلب من فريق دعم %1 تفعيله، أو ادعُ الأشخاص بدلًا من ذلك إن كان الأمر يتعلق بهم.</translation>
    </message>
    <message>
        <source>%1 said no.</source>
        <translation>رفضت %1 ذلك.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>لم تذكر سببًا.</translation>
    </message>
    <message>
        <source>Its words: “%1”</source>
        <translation>نص الرد: «%1»</translation>
    </message>
    <message>
        <source>Change what it names and try again.</source>
        <translation>غيّر ما تذكره ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>It is not clear yet whether %1 did it.</source>
        <translation>لم يتضح بعد هل نفّذت %1 ذلك.</translation>
    </message>
    <message>
        <source>The request was sent, and the answer was lost on the way back.</source>
        <translation>أُرسل الطلب، وضاع الرد في طريق العودة.</translation>
    </message>
    <message>
        <source>Look at the list again before you repeat it; nothing is done twice by itself.</source>
        <translation>انظر إلى القائمة من جديد قبل التكرار؛ لا شيء يُنفَّذ مرتين تلقائيًا.</translation>
    </message>
    <message>
        <source>Something on this computer did not work.</source>
        <translation>هناك شيء على هذا الحاسوب لم ينجح.</translation>
    </message>
    <message>
        <source>The system gave no reason.</source>
        <translation>لم يذكر النظام سببًا.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>يقول النظام: «%1»</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file or folder may be written, then try again.</source>
        <translation>تحقق من وجود مساحة على القرص ومن السماح بالكتابة في الملف أو المجلد، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>تحقق هل نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>لا يحق لك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Close it elsewhere if it is open, or copy it to a folder of your own.</source>
        <translation>أغلقه إن كان مفتوحًا في مكان آخر، أو انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Choose the file that has the people in it.</source>
        <translation>اختر الملف الذي يضم الأشخاص.</translation>
    </message>
    <message>
        <source>The file is larger than any list of people.</source>
        <translation>الملف أكبر من أي قائمة أشخاص.</translation>
    </message>
    <message>
        <source>Split it, or save the one sheet that is needed.</source>
        <translation>قسّمه، أو احفظ الورقة المطلوبة وحدها.</translation>
    </message>
    <message>
        <source>This is no spreadsheet: there is no text in it that can be read.</source>
        <translation>هذا ليس جدولًا: لا نص فيه يمكن قراءته.</translation>
    </message>
    <message>
        <source>Save the list as XLSX, ODS or CSV.</source>
        <translation>احفظ القائمة بصيغة XLSX أو ODS أو CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old Excel kind.</source>
        <translation>هذا مصنف من نوع Excel القديم.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>افتحه في Excel أو LibreOffice واحفظه بصيغة XLSX.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password.</source>
        <translation>هذا المصنف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>احفظ نسخة منه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not copied whole.</source>
        <translation>المصنف تالف أو لم يُنسخ كاملًا.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in Excel or LibreOffice and save it anew.</source>
        <translation>انسخه أو نزّله مرة أخرى، أو افتحه في Excel أو LibreOffice واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list of people.</source>
        <translation>يصبح المصنف بعد فك ضغطه أكبر بكثير من قائمة أشخاص.</translation>
    </message>
    <message>
        <source>Don’t open it unless you know where it comes from.</source>
        <translation>لا تفتحه إلا إذا كنت تعرف مصدره.</translation>
    </message>
    <message>
        <source>This file holds no spreadsheet.</source>
        <translation>لا يحتوي هذا الملف على جدول.</translation>
    </message>
    <message>
        <source>The YAML text breaks off or does not fit together.</source>
        <translation>نص YAML ينقطع أو لا تترابط أجزاؤه.</translation>
    </message>
    <message>
        <source>Look at the line named here: often a blank, a quote or a colon is missing.</source>
        <translation>انظر إلى السطر المذكور هنا: غالبًا ما تنقص مسافة أو علامة اقتباس أو نقطتان.</translation>
    </message>
    <message>
        <source>The YAML text refers back to itself, which a list of people has no need for.</source>
        <translation>نص YAML يحيل إلى نفسه، وقائمة الأشخاص لا تحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>Write each person out in full.</source>
        <translation>اكتب بيانات كل شخص كاملة.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply for a list of people.</source>
        <translation>نص YAML متداخل أكثر مما ينبغي لقائمة أشخاص.</translation>
    </message>
    <message>
        <source>Write one entry a person, with its fields below it.</source>
        <translation>اكتب مُدخلًا واحدًا لكل شخص، وحقوله تحته.</translation>
    </message>
    <message>
        <source>There is no list of people in this YAML text.</source>
        <translation>لا توجد قائمة أشخاص في نص YAML هذا.</translation>
    </message>
    <message>
        <source>Put the people in a list, under create_users: if you like.</source>
        <translation>ضع الأشخاص في قائمة، تحت create_users: إن أردت.</translation>
    </message>
    <message>
        <source>A line of this file is far too long for a list of people.</source>
        <translation>في هذا الملف سطر أطول بكثير مما تحتاجه قائمة أشخاص.</translation>
    </message>
    <message>
        <source>Check that it is a text file with one person a line.</source>
        <translation>تحقق من أنه ملف نصي فيه شخص واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The workbook has parts in it that no spreadsheet program writes.</source>
        <translation>في المصنف أجزاء لا يكتبها أي برنامج جداول.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name.</source>
        <translation>لا توجد في المصنف ورقة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>اختر ورقة أخرى.</translation>
    </message>
    <message>
        <source>The sheet has no rows.</source>
        <translation>الورقة بلا صفوف.</translation>
    </message>
    <message>
        <source>Choose another sheet or another file.</source>
        <translation>اختر ورقة أخرى أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>The letters of this file can’t be made out.</source>
        <translation>يتعذّر تمييز حروف هذا الملف.</translation>
    </message>
    <message>
        <source>Choose another encoding under “Looks wrong?”, or save it as UTF-8.</source>
        <translation>اختر ترميزًا آخر ضمن «يبدو غير صحيح؟»، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 can’t be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>It is not clear why.</source>
        <translation>السبب غير واضح.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 (line %2, character %3)</source>
        <translation>%1 (السطر %2، الحرف %3)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (السطر %2)</translation>
    </message>
    <message>
        <source>No @ sign</source>
        <translation>لا توجد علامة @</translation>
    </message>
    <message>
        <source>An address has a name, an @ and a domain; there is no @ in this one.</source>
        <translation>يتكوّن العنوان من اسم وعلامة @ ونطاق؛ ولا توجد @ في هذا العنوان.</translation>
    </message>
    <message>
        <source>Two @ signs</source>
        <translation>علامتا @</translation>
    </message>
    <message>
        <source>An address has one @, this one has more.</source>
        <translation>في العنوان علامة @ واحدة، وهنا أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Full-width @ sign</source>
        <translation>علامة @ عريضة</translation>
    </message>
    <message>
        <source>The @ is the wide one of an East Asian keyboard, which mail does not know.</source>
        <translation>علامة @ هنا هي العلامة العريضة من لوحة مفاتيح شرق آسيوية، ولا يعرفها البريد.</translation>
    </message>
    <message>
        <source>Comma in the address</source>
        <translation>فاصلة في العنوان</translation>
    </message>
    <message>
        <source>The part after the @ has a comma where a dot belongs.</source>
        <translation>في الجزء الذي بعد @ فاصلة في موضع النقطة.</translation>
    </message>
    <message>
        <source>Ending is missing</source>
        <translation>النهاية ناقصة</translation>
    </message>
    <message>
        <source>The part after the @ has no dot, so its ending is missing.</source>
        <translation>ليست في الجزء الذي بعد @ نقطة، فنهايته ناقصة.</translation>
    </message>
    <message>
        <source>Two addresses</source>
        <translation>عنوانان</translation>
    </message>
    <message>
        <source>There is more than one address in this cell, and each person has one.</source>
        <translation>في هذه الخلية أكثر من عنوان، ولكل شخص عنوان واحد.</translation>
    </message>
    <message>
        <source>Blank in the address</source>
        <translation>مسافة في العنوان</translation>
    </message>
    <message>
        <source>There is a blank in the middle of the address.</source>
        <translation>توجد مسافة في وسط العنوان.</translation>
    </message>
    <message>
        <source>Part before @</source>
        <translation>الجزء قبل @</translation>
    </message>
    <message>
        <source>The part before the @ is not one that mail can be sent to.</source>
        <translation>الجزء الذي قبل @ لا يمكن إرسال البريد إليه.</translation>
    </message>
    <message>
        <source>Part after @</source>
        <translation>الجزء بعد @</translation>
    </message>
    <message>
        <source>The part after the @ is not one that mail can be sent to.</source>
        <translation>الجزء الذي بعد @ لا يمكن إرسال البريد إليه.</translation>
    </message>
    <message>
        <source>Two dots together</source>
        <translation>نقطتان متتاليتان</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>في العنوان نقطتان متتاليتان.</translation>
    </message>
    <message>
        <source>Word for @</source>
        <translation>كلمة بدل @</translation>
    </message>
    <message>
        <source>The @ is written as a word.</source>
        <translation>علامة @ مكتوبة على شكل كلمة.</translation>
    </message>
    <message>
        <source>Special letter before @</source>
        <translation>حرف خاص قبل @</translation>
    </message>
    <message>
        <source>The part before the @ has a letter that addresses rarely have, such as ü or é.</source>
        <translation>في الجزء الذي قبل @ حرف نادر في العناوين، مثل ü أو é.</translation>
    </message>
    <message>
        <source>Special letter after @</source>
        <translation>حرف خاص بعد @</translation>
    </message>
    <message>
        <source>The part after the @ has a letter that is written otherwise in addresses.</source>
        <translation>في الجزء الذي بعد @ حرف يُكتب في العناوين بشكل آخر.</translation>
    </message>
    <message>
        <source>First name missing</source>
        <translation>الاسم الأول ناقص</translation>
    </message>
    <message>
        <source>Each person needs a first name or a whole name.</source>
        <translation>يحتاج كل شخص إلى اسم أول أو اسم كامل.</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>العنوان ناقص</translation>
    </message>
    <message>
        <source>Each person needs an e-mail address, and there is none in this row.</source>
        <translation>يحتاج كل شخص إلى عنوان بريد إلكتروني، ولا عنوان في هذا الصف.</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>مثل الصف %1</translation>
    </message>
    <message>
        <source>Row %1 has the same address, and a person is created once.</source>
        <translation>في الصف %1 العنوان نفسه، والشخص يُنشأ مرة واحدة.</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>نعم أم لا؟</translation>
    </message>
    <message>
        <source>It is not clear whether this means yes or no.</source>
        <translation>ليس واضحًا هل يعني هذا نعم أم لا.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message numerus="yes">
        <source>A name may have %Ln characters.</source>
        <translation>
            <numerusform>يمكن أن يتكوّن الاسم من %Ln حرف.</numerusform>
            <numerusform>يمكن أن يتكوّن الاسم من حرف واحد.</numerusform>
            <numerusform>يمكن أن يتكوّن الاسم من حرفين.</numerusform>
            <numerusform>يمكن أن يتكوّن الاسم من %Ln حروف.</numerusform>
            <numerusform>يمكن أن يتكوّن الاسم من %Ln حرفًا.</numerusform>
            <numerusform>يمكن أن يتكوّن الاسم من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>العنوان طويل جدًا</translation>
    </message>
    <message>
        <source>An address may have 254 characters, 64 of them before the @.</source>
        <translation>يمكن أن يتكوّن العنوان من ٢٥٤ حرفًا، منها ٦٤ قبل @.</translation>
    </message>
    <message>
        <source>Job title too long</source>
        <translation>المسمى الوظيفي طويل جدًا</translation>
    </message>
    <message numerus="yes">
        <source>A job title may have %Ln characters.</source>
        <translation>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من %Ln حرف.</numerusform>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من حرف واحد.</numerusform>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من حرفين.</numerusform>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من %Ln حروف.</numerusform>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من %Ln حرفًا.</numerusform>
            <numerusform>يمكن أن يتكوّن المسمى الوظيفي من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password too long</source>
        <translation>كلمة المرور طويلة جدًا</translation>
    </message>
    <message numerus="yes">
        <source>A password may have %Ln characters.</source>
        <translation>
            <numerusform>يمكن أن تتكوّن كلمة المرور من %Ln حرف.</numerusform>
            <numerusform>يمكن أن تتكوّن كلمة المرور من حرف واحد.</numerusform>
            <numerusform>يمكن أن تتكوّن كلمة المرور من حرفين.</numerusform>
            <numerusform>يمكن أن تتكوّن كلمة المرور من %Ln حروف.</numerusform>
            <numerusform>يمكن أن تتكوّن كلمة المرور من %Ln حرفًا.</numerusform>
            <numerusform>يمكن أن تتكوّن كلمة المرور من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>حرف خفي</translation>
    </message>
    <message>
        <source>There is a character in this cell that can’t be seen and does not belong there.</source>
        <translation>في هذه الخلية حرف لا يُرى ولا مكان له هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are not valid</source>
        <translation>
            <numerusform>%Ln عنوان غير صالح</numerusform>
            <numerusform>عنوان واحد غير صالح</numerusform>
            <numerusform>عنوانان غير صالحين</numerusform>
            <numerusform>%Ln عناوين غير صالحة</numerusform>
            <numerusform>%Ln عنوانًا غير صالح</numerusform>
            <numerusform>%Ln عنوان غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people appear twice</source>
        <translation>
            <numerusform>%Ln شخص يظهرون مرتين</numerusform>
            <numerusform>شخص واحد يظهر مرتين</numerusform>
            <numerusform>شخصان يظهران مرتين</numerusform>
            <numerusform>%Ln أشخاص يظهرون مرتين</numerusform>
            <numerusform>%Ln شخصًا يظهرون مرتين</numerusform>
            <numerusform>%Ln شخص يظهرون مرتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are missing</source>
        <translation>
            <numerusform>%Ln عنوان ناقص</numerusform>
            <numerusform>عنوان واحد ناقص</numerusform>
            <numerusform>عنوانان ناقصان</numerusform>
            <numerusform>%Ln عناوين ناقصة</numerusform>
            <numerusform>%Ln عنوانًا ناقصًا</numerusform>
            <numerusform>%Ln عنوان ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are missing</source>
        <translation>
            <numerusform>%Ln اسم ناقص</numerusform>
            <numerusform>اسم واحد ناقص</numerusform>
            <numerusform>اسمان ناقصان</numerusform>
            <numerusform>%Ln أسماء ناقصة</numerusform>
            <numerusform>%Ln اسمًا ناقصًا</numerusform>
            <numerusform>%Ln اسم ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are too long</source>
        <translation>
            <numerusform>%Ln عنوان طويل جدًا</numerusform>
            <numerusform>عنوان واحد طويل جدًا</numerusform>
            <numerusform>عنوانان طويلان جدًا</numerusform>
            <numerusform>%Ln عناوين طويلة جدًا</numerusform>
            <numerusform>%Ln عنوانًا طويلًا جدًا</numerusform>
            <numerusform>%Ln عنوان طويل جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job titles are too long</source>
        <translation>
            <numerusform>%Ln مسمى وظيفي طويل جدًا</numerusform>
            <numerusform>مسمى وظيفي واحد طويل جدًا</numerusform>
            <numerusform>مسميان وظيفيان طويلان جدًا</numerusform>
            <numerusform>%Ln مسميات وظيفية طويلة جدًا</numerusform>
            <numerusform>%Ln مسمى وظيفيًا طويلًا جدًا</numerusform>
            <numerusform>%Ln مسمى وظيفي طويل جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are too long</source>
        <translation>
            <numerusform>%Ln كلمة مرور طويلة جدًا</numerusform>
            <numerusform>كلمة مرور واحدة طويلة جدًا</numerusform>
            <numerusform>كلمتا مرور طويلتان جدًا</numerusform>
            <numerusform>%Ln كلمات مرور طويلة جدًا</numerusform>
            <numerusform>%Ln كلمة مرور طويلة جدًا</numerusform>
            <numerusform>%Ln كلمة مرور طويلة جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are too long</source>
        <translation>
            <numerusform>%Ln اسم طويل جدًا</numerusform>
            <numerusform>اسم واحد طويل جدًا</numerusform>
            <numerusform>اسمان طويلان جدًا</numerusform>
            <numerusform>%Ln أسماء طويلة جدًا</numerusform>
            <numerusform>%Ln اسمًا طويلًا جدًا</numerusform>
            <numerusform>%Ln اسم طويل جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times yes or no is unclear</source>
        <translation>
            <numerusform>نعم أم لا: غير واضح %Ln مرة</numerusform>
            <numerusform>نعم أم لا: غير واضح مرة واحدة</numerusform>
            <numerusform>نعم أم لا: غير واضح مرتين</numerusform>
            <numerusform>نعم أم لا: غير واضح %Ln مرات</numerusform>
            <numerusform>نعم أم لا: غير واضح %Ln مرة</numerusform>
            <numerusform>نعم أم لا: غير واضح %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have hidden characters</source>
        <translation>
            <numerusform>%Ln خلية فيها حروف خفية</numerusform>
            <numerusform>خلية واحدة فيها حروف خفية</numerusform>
            <numerusform>خليتان فيهما حروف خفية</numerusform>
            <numerusform>%Ln خلايا فيها حروف خفية</numerusform>
            <numerusform>%Ln خلية فيها حروف خفية</numerusform>
            <numerusform>%Ln خلية فيها حروف خفية</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed; it was taken as part of the text.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق؛ عُدّت جزءًا من النص.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark; it was kept.</source>
        <translation>يوجد نص بعد علامة اقتباس الإغلاق؛ وقد أُبقي عليه.</translation>
    </message>
    <message>
        <source>A formula has no result stored with it, so the cell reads as empty. Open and save the file in its program once.</source>
        <translation>لا توجد نتيجة مخزنة مع إحدى الصيغ، لذلك تُقرأ الخلية فارغة. افتح الملف واحفظه مرة في برنامجه.</translation>
    </message>
    <message>
        <source>Some letters can’t be made out in this encoding.</source>
        <translation>يتعذّر تمييز بعض الحروف بهذا الترميز.</translation>
    </message>
    <message>
        <source>A formula came to no result, so the cell reads as empty.</source>
        <translation>لم تُعطِ إحدى الصيغ نتيجة، لذلك تُقرأ الخلية فارغة.</translation>
    </message>
    <message>
        <source>A formula came to no result (%1), so the cell reads as empty.</source>
        <translation>لم تُعطِ إحدى الصيغ نتيجة (%1)، لذلك تُقرأ الخلية فارغة.</translation>
    </message>
    <message>
        <source>A row has fewer cells than the header.</source>
        <translation>في أحد الصفوف خلايا أقل مما في صف العناوين.</translation>
    </message>
    <message>
        <source>A field holds a list instead of one value; it was kept as text.</source>
        <translation>يحتوي أحد الحقول على قائمة بدلًا من قيمة واحدة؛ أُبقي عليها كنص.</translation>
    </message>
    <message>
        <source>A person has the same field twice; the last one counts.</source>
        <translation>لدى أحد الأشخاص الحقل نفسه مرتين؛ يُعتمد الأخير.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>The file begins with a mark that says so</source>
        <translation>يبدأ الملف بعلامة تدل على ذلك</translation>
    </message>
    <message>
        <source>All letters of the file fit</source>
        <translation>كل حروف الملف توافقه</translation>
    </message>
    <message>
        <source>Every other byte is empty, as in this encoding</source>
        <translation>كل بايت ثانٍ فارغ، كما في هذا الترميز</translation>
    </message>
    <message>
        <source>The usual one where nothing else fits</source>
        <translation>المعتاد حين لا يوافق غيره</translation>
    </message>
    <message>
        <source>It splits the rows into equally many cells</source>
        <translation>يقسم الصفوف إلى أعداد متساوية من الخلايا</translation>
    </message>
    <message>
        <source>The only separator in the file</source>
        <translation>الفاصل الوحيد في الملف</translation>
    </message>
    <message>
        <source>The first sheet that is not hidden</source>
        <translation>أول ورقة غير مخفية</translation>
    </message>
    <message>
        <source>The sheet that has addresses in it</source>
        <translation>الورقة التي فيها عناوين</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>By the ending of the file’s name</source>
        <translation>حسب نهاية اسم الملف</translation>
    </message>
    <message>
        <source>By what is in the file</source>
        <translation>حسب محتوى الملف</translation>
    </message>
    <message>
        <source>As the last time</source>
        <translation>كما في المرة السابقة</translation>
    </message>
    <message>
        <source>Could also be a salutation</source>
        <translation>قد يكون أيضًا لقب مخاطبة</translation>
    </message>
    <message>
        <source>Another column could be meant, or few cells look like addresses</source>
        <translation>قد يكون المقصود عمودًا آخر، أو أن قليلًا من الخلايا يشبه العناوين</translation>
    </message>
    <message>
        <source>Another column could be meant</source>
        <translation>قد يكون المقصود عمودًا آخر</translation>
    </message>
    <message>
        <source>Known export</source>
        <translation>تصدير معروف</translation>
    </message>
    <message>
        <source>Known name</source>
        <translation>اسم معروف</translation>
    </message>
    <message>
        <source>The name is similar to a known one</source>
        <translation>الاسم يشبه اسمًا معروفًا</translation>
    </message>
    <message>
        <source>Its cells look like addresses</source>
        <translation>خلاياه تشبه العناوين</translation>
    </message>
    <message>
        <source>Its cells look like names</source>
        <translation>خلاياه تشبه الأسماء</translation>
    </message>
    <message>
        <source>Kept in the result sheet</source>
        <translation>يبقى في جدول النتيجة</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Signs in with single sign-on</source>
        <translation>يدخل عبر الدخول الموحّد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>متعاون</translation>
    </message>
    <message>
        <source>Can change</source>
        <translation>يمكنه التغيير</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Image reader</source>
        <translation>قارئ الصور</translation>
    </message>
    <message>
        <source>Image reader without base images</source>
        <translation>قارئ الصور دون الصور الأساسية</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>انتهت الدعوة</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>Owner of the organisation</source>
        <translation>مالك للمؤسسة</translation>
    </message>
    <message>
        <source>Given directly or through a group</source>
        <translation>مُنح مباشرة أو عبر مجموعة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>pulled just now</source>
        <translation>جُلب للتو</translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln minutes ago</source>
        <translation>
            <numerusform>جُلب قبل %Ln دقيقة</numerusform>
            <numerusform>جُلب قبل دقيقة واحدة</numerusform>
            <numerusform>جُلب قبل دقيقتين</numerusform>
            <numerusform>جُلب قبل %Ln دقائق</numerusform>
            <numerusform>جُلب قبل %Ln دقيقة</numerusform>
            <numerusform>جُلب قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln hours ago</source>
        <translation>
            <numerusform>جُلب قبل %Ln ساعة</numerusform>
            <numerusform>جُلب قبل ساعة واحدة</numerusform>
            <numerusform>جُلب قبل ساعتين</numerusform>
            <numerusform>جُلب قبل %Ln ساعات</numerusform>
            <numerusform>جُلب قبل %Ln ساعة</numerusform>
            <numerusform>جُلب قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled on %1</source>
        <translation>جُلب في %1</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>pulling: %1 of at least %2</source>
        <translation>جارٍ الجلب: %1 من %2 على الأقل</translation>
    </message>
    <message>
        <source>pulling: %1 so far</source>
        <translation>جارٍ الجلب: %1 حتى الآن</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير مكتملة</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::ImportSession</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 في الصف %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n rows</source>
        <translation>
            <numerusform>%1 في %n صف</numerusform>
            <numerusform>%1 في صف واحد</numerusform>
            <numerusform>%1 في صفين</numerusform>
            <numerusform>%1 في %n صفوف</numerusform>
            <numerusform>%1 في %n صفًا</numerusform>
            <numerusform>%1 في %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n rows</source>
        <translation>
            <numerusform>استبعاد %n صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد %n صفوف</numerusform>
            <numerusform>استبعاد %n صفًا</numerusform>
            <numerusform>استبعاد %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n rows</source>
        <translation>
            <numerusform>استرجاع %n صف</numerusform>
            <numerusform>استرجاع صف واحد</numerusform>
            <numerusform>استرجاع صفين</numerusform>
            <numerusform>استرجاع %n صفوف</numerusform>
            <numerusform>استرجاع %n صفًا</numerusform>
            <numerusform>استرجاع %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>استبعدتَ هذا الصف.</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ForecastModel</name>
    <message>
        <source>Single sign-on</source>
        <translation>الدخول الموحّد</translation>
    </message>
    <message>
        <source>Password from the sheet</source>
        <translation>كلمة المرور من الجدول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>How or why</source>
        <translation>كيف أو لماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Password, none in the sheet</source>
        <translation>كلمة مرور، لا توجد في الجدول</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ImportKindsModel</name>
    <message>
        <source>Nothing to fix</source>
        <translation>لا شيء يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ImportPreviewModel</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 هل المقصود %2؟</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Hidden password</source>
        <translation>كلمة مرور مخفية</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>“%1” in the sheet</source>
        <translation>«%1» في الجدول</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LedgerModel</name>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::OutcomeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>how a row ended: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Save these rows and add them again</source>
        <translation>حفظ هذه الصفوف وإضافتها من جديد</translation>
    </message>
    <message>
        <source>Fix it and add it again</source>
        <translation>إصلاحه وإضافته من جديد</translation>
    </message>
    <message>
        <source>Change it, then add it again</source>
        <translation>تغييره ثم إضافته من جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PeopleTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a role, %2 a state: &quot;Collaborator, invited&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a list</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, service account</source>
        <translation>%1، حساب خدمة</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Anyscale: role not told</source>
        <translation>Anyscale: الدور غير مذكور</translation>
    </message>
    <message>
        <source>Anyscale: %1</source>
        <translation>Anyscale: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Base role</source>
        <translation>الدور الأساسي</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>معرّف الهوية</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PermissionTableModel</name>
    <message>
        <source>%1, service account</source>
        <translation>%1، حساب خدمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the name of a cloud or project, %2 what it is</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>مالك لكل شيء</translation>
    </message>
    <message>
        <source>Directly or by group</source>
        <translation>مباشرة أو عبر مجموعة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>معرّف المورد</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RecentSheetsModel</name>
    <message>
        <source>Opened, nothing was created</source>
        <translation>فُتح، ولم يُنشأ شيء</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln rows not sent yet</source>
        <translation>
            <numerusform>أُوقف، لم يُرسل %Ln صف بعد</numerusform>
            <numerusform>أُوقف، لم يُرسل صف واحد بعد</numerusform>
            <numerusform>أُوقف، لم يُرسل صفان بعد</numerusform>
            <numerusform>أُوقف، لم تُرسل %Ln صفوف بعد</numerusform>
            <numerusform>أُوقف، لم يُرسل %Ln صفًا بعد</numerusform>
            <numerusform>أُوقف، لم يُرسل %Ln صف بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people done</source>
        <translation>
            <numerusform>اكتمل %Ln شخص</numerusform>
            <numerusform>اكتمل شخص واحد</numerusform>
            <numerusform>اكتمل شخصان</numerusform>
            <numerusform>اكتمل %Ln أشخاص</numerusform>
            <numerusform>اكتمل %Ln شخصًا</numerusform>
            <numerusform>اكتمل %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>استُخدم مؤخرًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SheetPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessController</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message numerus="yes">
        <source>Everybody: %Ln entries</source>
        <translation>
            <numerusform>الجميع: %Ln مُدخل</numerusform>
            <numerusform>الجميع: مُدخل واحد</numerusform>
            <numerusform>الجميع: مُدخلان</numerusform>
            <numerusform>الجميع: %Ln مُدخلات</numerusform>
            <numerusform>الجميع: %Ln مُدخلًا</numerusform>
            <numerusform>الجميع: %Ln مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only %1, read anew</source>
        <translation>%1 فقط، قراءة جديدة</translation>
    </message>
    <message>
        <source>Export permissions</source>
        <translation>تصدير الأذونات</translation>
    </message>
    <message>
        <source>Exactly what Anyscale’s own tool writes.</source>
        <translation>تمامًا كما تكتبه أداة Anyscale نفسها.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessPage</name>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Who → where</source>
        <translation>مَن ← أين</translation>
    </message>
    <message>
        <source>By person: who reaches what</source>
        <translation>حسب الشخص: إلى أين يصل كل شخص</translation>
    </message>
    <message>
        <source>Where → who</source>
        <translation>أين ← مَن</translation>
    </message>
    <message>
        <source>By place: what is reached by whom</source>
        <translation>حسب المكان: مَن يصل إلى كل مكان</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>The list is being read right now.</source>
        <translation>تجري قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>إعادة القراءة (F5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 &quot;500 people&quot;, %2 &quot;96 places&quot;</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانين</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may do what is not read yet.</source>
        <translation>لم يُقرأ بعد من يحق له ماذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مُدخل</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%Ln مُدخلات</numerusform>
            <numerusform>%Ln مُدخلًا</numerusform>
            <numerusform>%Ln مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 في %3</translation>
    </message>
    <message>
        <source>Nobody holds a role yet</source>
        <translation>لا يحمل أحد دورًا بعد</translation>
    </message>
    <message>
        <source>Who may do what could not be read</source>
        <translation>تعذّرت قراءة من يحق له ماذا</translation>
    </message>
    <message>
        <source>Anyscale names no owner, cloud or project.</source>
        <translation>لا تذكر Anyscale أي مالك أو سحابة أو مشروع.</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>الرسالة أعلاه تذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places and roles of %Ln entries.</source>
        <translation>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في %Ln مُدخل.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في مُدخل واحد.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في مُدخلين.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في %Ln مُدخلات.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في %Ln مُدخلًا.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار في %Ln مُدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>What is shown here is what was read before.</source>
        <translation>المعروض هنا هو ما قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only %1: show everybody again</source>
        <translation>%1 فقط: عرض الجميع من جديد</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CheckDelegate</name>
    <message>
        <source>Row %1, %2</source>
        <translation>الصف %1، %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CheckPage</name>
    <message>
        <source>Kinds of faults</source>
        <translation>أنواع الخلل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find in the sheet</source>
        <translation>بحث في الجدول</translation>
    </message>
    <message>
        <source>Find in the sheet</source>
        <translation>بحث في الجدول</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>الخلل التالي</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8؛ وللرجوع Shift+F8</translation>
    </message>
    <message numerus="yes">
        <source>Rehea&amp;rse with %Ln rows</source>
        <translation>
            <numerusform>تجربة %Ln صف</numerusform>
            <numerusform>تجربة صف واحد</numerusform>
            <numerusform>تجربة صفين</numerusform>
            <numerusform>تجربة %Ln صفوف</numerusform>
            <numerusform>تجربة %Ln صفًا</numerusform>
            <numerusform>تجربة %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being checked</source>
        <translation>يجري التحقق من الصفوف</translation>
    </message>
    <message>
        <source>No row is ready yet</source>
        <translation>لا صف جاهز بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be left out unless you fix them</source>
        <translation>
            <numerusform>سيُستبعد %Ln صف ما لم تُصلحها</numerusform>
            <numerusform>سيُستبعد صف واحد ما لم تُصلحه</numerusform>
            <numerusform>سيُستبعد صفان ما لم تُصلحهما</numerusform>
            <numerusform>ستُستبعد %Ln صفوف ما لم تُصلحها</numerusform>
            <numerusform>سيُستبعد %Ln صفًا ما لم تُصلحها</numerusform>
            <numerusform>سيُستبعد %Ln صف ما لم تُصلحها</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to check</source>
        <translation>لا صفوف للتحقق منها</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are ready</source>
        <translation>
            <numerusform>كل الصفوف جاهزة (%Ln)</numerusform>
            <numerusform>الصف الوحيد جاهز</numerusform>
            <numerusform>الصفان جاهزان</numerusform>
            <numerusform>كل الصفوف جاهزة (%Ln)</numerusform>
            <numerusform>كل الصفوف جاهزة (%Ln)</numerusform>
            <numerusform>كل الصفوف جاهزة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1 من %2 جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفين</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are held back. Fix them here, or leave them out; your own file stays as it is.</source>
        <translation>
            <numerusform>%Ln صف موقوف. أصلحها هنا أو استبعدها؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>صف واحد موقوف. أصلحه هنا أو استبعده؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>صفان موقوفان. أصلحهما هنا أو استبعدهما؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>%Ln صفوف موقوفة. أصلحها هنا أو استبعدها؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>%Ln صفًا موقوفًا. أصلحها هنا أو استبعدها؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>%Ln صف موقوف. أصلحها هنا أو استبعدها؛ ملفك يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln rows out. Nothing else is to be fixed; your own file stays as it is.</source>
        <translation>
            <numerusform>استبعدتَ %Ln صف. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>استبعدتَ صفًا واحدًا. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>استبعدتَ صفين. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>استبعدتَ %Ln صفوف. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>استبعدتَ %Ln صفًا. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
            <numerusform>استبعدتَ %Ln صف. لا شيء آخر يحتاج إلى إصلاح؛ ملفك يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix. Next, they are compared with who is there now; nothing is written yet.</source>
        <translation>لا شيء يحتاج إلى إصلاح. الخطوة التالية مقارنتها بالموجودين الآن؛ لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>تراجع عن «%1»</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>لم يُتراجع عن شيء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ChipBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more views</source>
        <translation>
            <numerusform>%Ln عرض آخر</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرضان آخران</numerusform>
            <numerusform>%Ln عروض أخرى</numerusform>
            <numerusform>%Ln عرضًا آخر</numerusform>
            <numerusform>%Ln عرض آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ColumnRow</name>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>What column %1, %2, becomes</source>
        <translation>ما يصبح عليه العمود %1، %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Not used, and in no saved file</source>
        <translation>غير مستخدم، ولا يُكتب في أي ملف محفوظ</translation>
    </message>
    <message>
        <source>Kept in the result sheet</source>
        <translation>يبقى في جدول النتيجة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ColumnsPage</name>
    <message>
        <source>Add these people to</source>
        <translation>إضافة هؤلاء الأشخاص إلى</translation>
    </message>
    <message>
        <source>&amp;Looks wrong? Encoding, separator, header row</source>
        <translation>يبدو غير صحيح؟ الترميز والفاصل وصف العناوين</translation>
    </message>
    <message>
        <source>Column in the sheet</source>
        <translation>العمود في الجدول</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>القيم الثلاث الأولى</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %Ln columns</source>
        <translation>
            <numerusform>عرض %Ln عمود آخر</numerusform>
            <numerusform>عرض العمود الآخر</numerusform>
            <numerusform>عرض العمودين الآخرين</numerusform>
            <numerusform>عرض %Ln أعمدة أخرى</numerusform>
            <numerusform>عرض %Ln عمودًا آخر</numerusform>
            <numerusform>عرض %Ln عمود آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>One column must hold the e-mail address</source>
        <translation>يجب أن يحمل أحد الأعمدة البريد الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns need a look</source>
        <translation>
            <numerusform>%Ln عمود بحاجة إلى نظرة</numerusform>
            <numerusform>عمود واحد بحاجة إلى نظرة</numerusform>
            <numerusform>عمودان بحاجة إلى نظرة</numerusform>
            <numerusform>%Ln أعمدة بحاجة إلى نظرة</numerusform>
            <numerusform>%Ln عمودًا بحاجة إلى نظرة</numerusform>
            <numerusform>%Ln عمود بحاجة إلى نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are understood</source>
        <translation>
            <numerusform>فُهم %Ln عمود</numerusform>
            <numerusform>فُهم عمود واحد</numerusform>
            <numerusform>فُهم عمودان</numerusform>
            <numerusform>فُهمت %Ln أعمدة</numerusform>
            <numerusform>فُهم %Ln عمودًا</numerusform>
            <numerusform>فُهم %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were recognised by their name and by what is in them. Nothing in your sheet is changed.</source>
        <translation>تم التعرّف على %1 من %2 من الاسم والمحتوى. لا يتغيّر شيء في جدولك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودين</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1، المؤسسة %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln rows</source>
        <translation>
            <numerusform>التحقق من %Ln صف</numerusform>
            <numerusform>التحقق من صف واحد</numerusform>
            <numerusform>التحقق من صفين</numerusform>
            <numerusform>التحقق من %Ln صفوف</numerusform>
            <numerusform>التحقق من %Ln صفًا</numerusform>
            <numerusform>التحقق من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail address</source>
        <translation>اختر العمود الذي يحمل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>No column holds a name: each person needs one</source>
        <translation>لا عمود يحمل اسمًا: كل شخص يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>What is not right can also be settled on the next page</source>
        <translation>ما ليس صحيحًا يمكن تسويته في الصفحة التالية أيضًا</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectDialog</name>
    <message>
        <source>Anyscale</source>
        <translation>Anyscale</translation>
    </message>
    <message>
        <source>Only programs of your own login can read it there. It is in no file of Gatehouse.</source>
        <translation>لا تقرؤه هناك إلا برامج حسابك على هذا الحاسوب. لا يوجد في أي ملف من ملفات Gatehouse.</translation>
    </message>
    <message>
        <source>The key is used until Gatehouse is closed, and asked for again next time.</source>
        <translation>يُستخدم المفتاح حتى إغلاق Gatehouse، ثم يُطلب من جديد في المرة التالية.</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>أعطِ الاتصال اسمًا.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>العنوان ناقص.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>ألصق المفتاح.</translation>
    </message>
    <message>
        <source>This address or key can’t be used</source>
        <translation>لا يمكن استخدام هذا العنوان أو المفتاح</translation>
    </message>
    <message>
        <source>The address begins with https:// and names Anyscale’s console; the key is one line without spaces.</source>
        <translation>يبدأ العنوان بـ https:// ويشير إلى واجهة Anyscale؛ والمفتاح سطر واحد بلا مسافات.</translation>
    </message>
    <message>
        <source>Asking Anyscale who the key belongs to…</source>
        <translation>نسأل Anyscale لمن المفتاح…</translation>
    </message>
    <message>
        <source>The key opens %1</source>
        <translation>يفتح المفتاح %1</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>صاحب المفتاح: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, %2.</source>
        <translation>صاحب المفتاح: %1، %2.</translation>
    </message>
    <message>
        <source>Adding people needs the key of an owner; looking may work.</source>
        <translation>تتطلب إضافة الأشخاص مفتاحًا يخص أحد المالكين؛ وقد يكفي هذا للاطلاع.</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>Giving the key to the keychain…</source>
        <translation>يُسلَّم المفتاح إلى سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain did not take the key</source>
        <translation>لم تأخذ سلسلة المفاتيح المفتاح</translation>
    </message>
    <message>
        <source>Unlock the keychain and save again, or use the key for this run alone.</source>
        <translation>افتح قفل سلسلة المفاتيح واحفظ من جديد، أو استخدم المفتاح لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>لهذه المرة فقط</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionOpener</name>
    <message>
        <source>Asking the keychain for the key of %1…</source>
        <translation>نطلب من سلسلة المفاتيح مفتاح %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>One organisation is open at a time. Keys are kept in the keychain, never in a file.</source>
        <translation>تُفتح مؤسسة واحدة في كل مرة. تُحفظ المفاتيح في سلسلة المفاتيح، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In this program; nothing leaves this computer</source>
        <translation>داخل هذا البرنامج؛ لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>متصل باسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>الدخول الموحّد</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>May change things</source>
        <translation>يحق له التغيير</translation>
    </message>
    <message>
        <source>No, it only reads</source>
        <translation>لا، قراءة فقط</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Only read: %1</source>
        <translation>قراءة فقط: %1</translation>
    </message>
    <message>
        <source>Takes effect when the connection is opened again.</source>
        <translation>يسري عند فتح الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>نسيان %1…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>فتح %1 من جديد</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation>نسيان اتصال</translation>
    </message>
    <message>
        <source>Forget %1 and its key?</source>
        <translation>هل تريد نسيان %1 ومفتاحه؟</translation>
    </message>
    <message>
        <source>Nothing changes in Anyscale: the key stays valid there until you revoke it.</source>
        <translation>لا يتغيّر شيء في Anyscale: يبقى المفتاح صالحًا هناك حتى تسحبه.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>No organisation of your own is connected yet. You need an Anyscale key; adding people needs the key of an owner.</source>
        <translation>لا توجد مؤسسة متصلة خاصة بك بعد. يلزمك مفتاح Anyscale؛ وتتطلب إضافة الأشخاص مفتاحًا يخص أحد المالكين.</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>جولة في وضع التدريب</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>this organisation is open now</comment>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ExpertPanel</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, Windows)</source>
        <translation>يونيكود (UTF-16، Windows)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>يونيكود (UTF-16، البايت الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>يونيكود (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>يونيكود (UTF-32، البايت الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>أوروبا الوسطى (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>السيريلية (Windows)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>أوروبا الغربية (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>اليونانية (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>التركية (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>العبرية (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>العربية (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>البلطيقية (Windows)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows)</source>
        <translation>الفيتنامية (Windows)</translation>
    </message>
    <message>
        <source>Western European (ISO)</source>
        <translation>أوروبا الغربية (ISO)</translation>
    </message>
    <message>
        <source>Central European (ISO)</source>
        <translation>أوروبا الوسطى (ISO)</translation>
    </message>
    <message>
        <source>Western European with euro (ISO)</source>
        <translation>أوروبا الغربية مع رمز اليورو (ISO)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>أوروبا الغربية (Mac)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>أوروبا الغربية (DOS)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>اليابانية (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>اليابانية (EUC)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Simplified Chinese (GBK)</source>
        <translation>الصينية المبسطة (GBK)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>مفتاح Tab</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>نقطتان  :</translation>
    </message>
    <message>
        <source>Double quotes  &quot;</source>
        <translation>علامتا اقتباس مزدوجتان  &quot;</translation>
    </message>
    <message>
        <source>Single quotes  &apos;</source>
        <translation>علامتا اقتباس مفردتان  &apos;</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Usual for text files</source>
        <translation>المعتاد في الملفات النصية</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>لا يوجد صف عناوين</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>The first row already holds a person</source>
        <translation>الصف الأول يحمل شخصًا</translation>
    </message>
    <message>
        <source>Names of columns, no address in it</source>
        <translation>أسماء أعمدة، بلا عنوان بريد</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <source>Opens everywhere, with a sheet that says where the data come from.</source>
        <translation>يُفتح في كل مكان، وفيه ورقة تذكر مصدر البيانات.</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV، مفصول بفواصل</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>CSV for Excel in Europe</source>
        <translation>CSV لبرنامج Excel في أوروبا</translation>
    </message>
    <message>
        <source>Separated by semicolons, opens with a double click.</source>
        <translation>مفصول بفواصل منقوطة، يُفتح بنقرة مزدوجة.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where to &amp;save…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
        <source>The file will be marked INCOMPLETE. %1</source>
        <translation>سيُوسم الملف بالكلمة INCOMPLETE. %1</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ التصدير</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FaultStrip</name>
    <message>
        <source>About this row</source>
        <translation>عن هذا الصف</translation>
    </message>
    <message>
        <source>Fi&amp;x this one</source>
        <translation>إصلاح هذا</translation>
    </message>
    <message>
        <source>Leave &amp;row out</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>&amp;Take the row back</source>
        <translation>استرجاع الصف</translation>
    </message>
    <message>
        <source>You left this row out. It stays in your file and in the result sheet.</source>
        <translation>استبعدتَ هذا الصف. يبقى في ملفك وفي جدول النتيجة.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل المقصود %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %Ln alike</source>
        <translation>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
            <numerusform>إصلاح كل المتشابهات (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes for all %Ln</source>
        <translation>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
            <numerusform>نعم لكل المتشابهات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>N&amp;o for all %Ln</source>
        <translation>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
            <numerusform>لا لكل المتشابهات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln alike out</source>
        <translation>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
            <numerusform>استبعاد كل المتشابهات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>or type over the cell</source>
        <translation>أو اكتب فوق الخلية</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FooterBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Gatehouse %1 · free software under the GNU General Public License, version 3 or later</source>
        <translation>Gatehouse %1 · برنامج حر وفق رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Everybody and everything of one company on Anyscale. A key opens exactly one.</source>
        <translation>كل الأشخاص وكل الأشياء لشركة واحدة لدى Anyscale. يفتح المفتاح مؤسسة واحدة فقط.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>May do everything, and reaches every cloud and project.</source>
        <translation>يحق له كل شيء، ويصل إلى كل سحابة وكل مشروع.</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>متعاون</translation>
    </message>
    <message>
        <source>Reaches only what was given, directly or through a group.</source>
        <translation>لا يصل إلا إلى ما مُنح له، مباشرة أو عبر مجموعة.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Used by programs, not by a person. It has no password and gets no mail.</source>
        <translation>تستخدمه البرامج لا الأشخاص. ليست له كلمة مرور ولا يصله بريد.</translation>
    </message>
    <message>
        <source>Cloud, project</source>
        <translation>السحابة، المشروع</translation>
    </message>
    <message>
        <source>Where work runs, and what it is grouped in. Roles are given on both.</source>
        <translation>حيث يجري العمل، وما يُجمَّع فيه. تُمنح الأدوار على كليهما.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>An invented organisation inside this program. Nothing in it is real and nothing leaves this computer.</source>
        <translation>مؤسسة متخيَّلة داخل هذا البرنامج. لا شيء فيها حقيقي ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+6</source>
        <translation>Alt+1 إلى Alt+6</translation>
    </message>
    <message>
        <source>The pages, in their order</source>
        <translation>الصفحات بترتيبها</translation>
    </message>
    <message>
        <source>Search; Esc clears it</source>
        <translation>بحث؛ والمفتاح Esc يمسحه</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>إعادة قراءة كل شيء</translation>
    </message>
    <message>
        <source>Add people from a sheet</source>
        <translation>إضافة أشخاص من جدول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a list: the details of the current line</source>
        <translation>في القائمة: تفاصيل السطر الحالي</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu، أو Shift+F10</translation>
    </message>
    <message>
        <source>In a list: what can be done with the current line, and sorting</source>
        <translation>في القائمة: ما يمكن فعله بالسطر الحالي، والفرز</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Close Gatehouse</source>
        <translation>إغلاق Gatehouse</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ما الذي تريد فعله؟</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>From any spreadsheet, or a pasted list</source>
        <translation>من أي جدول، أو من قائمة ملصقة</translation>
    </message>
    <message>
        <source>Who has access?</source>
        <translation>من لديه صلاحية؟</translation>
    </message>
    <message>
        <source>Start from a person or from a cloud or project</source>
        <translation>ابدأ من شخص أو من سحابة أو مشروع</translation>
    </message>
    <message>
        <source>See everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>People, service accounts and invitations in one list</source>
        <translation>الأشخاص وحسابات الخدمة والدعوات في قائمة واحدة</translation>
    </message>
    <message>
        <source>Export permissions</source>
        <translation>تصدير الأذونات</translation>
    </message>
    <message>
        <source>Who may do what, as a workbook, CSV or JSON</source>
        <translation>من يحق له ماذا، على شكل مصنف أو CSV أو JSON</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Connect an organisation first, or look around in practice mode.</source>
        <translation>اربط مؤسسة أولًا، أو تجوّل في وضع التدريب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>نسأل لمن المفتاح…</translation>
    </message>
    <message>
        <source>Gatehouse looks after people’s accounts. Nothing is connected yet.</source>
        <translation>يعتني Gatehouse بحسابات الأشخاص. لا شيء متصل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Continue what was interrupted: %Ln left</source>
        <translation>
            <numerusform>متابعة ما انقطع: بقي %Ln صف</numerusform>
            <numerusform>متابعة ما انقطع: بقي صف واحد</numerusform>
            <numerusform>متابعة ما انقطع: بقي صفان</numerusform>
            <numerusform>متابعة ما انقطع: بقيت %Ln صفوف</numerusform>
            <numerusform>متابعة ما انقطع: بقي %Ln صفًا</numerusform>
            <numerusform>متابعة ما انقطع: بقي %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>Adding people from “%1” · %2 · begun %3 · nobody is created twice</source>
        <translation>إضافة أشخاص من «%1» · %2 · بدأت %3 · لا يُنشأ أحد مرتين</translation>
    </message>
    <message>
        <source>How far the import came</source>
        <translation>إلى أين وصل الاستيراد</translation>
    </message>
    <message>
        <source>Don’t continue…</source>
        <translation>عدم المتابعة…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>ترك الباقي</translation>
    </message>
    <message numerus="yes">
        <source>Leave the remaining %Ln rows undone?</source>
        <translation>
            <numerusform>هل تريد ترك %Ln صف متبقٍّ دون تنفيذ؟</numerusform>
            <numerusform>هل تريد ترك الصف المتبقي دون تنفيذ؟</numerusform>
            <numerusform>هل تريد ترك الصفين المتبقيين دون تنفيذ؟</numerusform>
            <numerusform>هل تريد ترك %Ln صفوف متبقية دون تنفيذ؟</numerusform>
            <numerusform>هل تريد ترك %Ln صفًا متبقيًا دون تنفيذ؟</numerusform>
            <numerusform>هل تريد ترك %Ln صف متبقٍّ دون تنفيذ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were created stay. The rest can be imported again from the same sheet at any time.</source>
        <translation>يبقى الأشخاص الذين أُنشئوا. ويمكن استيراد الباقي من الجدول نفسه في أي وقت.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ترك الباقي</translation>
    </message>
    <message>
        <source>The list of people is not whole</source>
        <translation>قائمة الأشخاص غير مكتملة</translation>
    </message>
    <message>
        <source>What needs a look can’t be told until it is</source>
        <translation>لا يمكن معرفة ما يحتاج إلى نظرة قبل اكتمالها</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>قراءة الباقي</translation>
    </message>
    <message>
        <source>Reading who is there…</source>
        <translation>جارٍ قراءة الموجودين…</translation>
    </message>
    <message>
        <source>Only one administrator</source>
        <translation>مدير واحد فقط</translation>
    </message>
    <message>
        <source>If this person leaves, nobody can manage the organisation</source>
        <translation>إذا غادر هذا الشخص فلن يستطيع أحد إدارة المؤسسة</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>عرض من هو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited and have not joined</source>
        <translation>
            <numerusform>%Ln شخص دُعوا ولم ينضموا بعد</numerusform>
            <numerusform>شخص واحد دُعي ولم ينضم بعد</numerusform>
            <numerusform>شخصان دُعيا ولم ينضما بعد</numerusform>
            <numerusform>%Ln أشخاص دُعوا ولم ينضموا بعد</numerusform>
            <numerusform>%Ln شخصًا دُعوا ولم ينضموا بعد</numerusform>
            <numerusform>%Ln شخص دُعوا ولم ينضموا بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are outside %1</source>
        <translation>
            <numerusform>%Ln شخص خارج %1</numerusform>
            <numerusform>شخص واحد خارج %1</numerusform>
            <numerusform>شخصان خارج %1</numerusform>
            <numerusform>%Ln أشخاص خارج %1</numerusform>
            <numerusform>%Ln شخصًا خارج %1</numerusform>
            <numerusform>%Ln شخص خارج %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>لا شيء يحتاج إليك اليوم</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>متصل باسم %1</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>Test and production can live side by side</source>
        <translation>يمكن أن تجتمع مؤسسة الاختبار ومؤسسة الإنتاج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Connect your first organisation</source>
        <translation>اربط مؤسستك الأولى</translation>
    </message>
    <message>
        <source>You need an Anyscale key that belongs to an owner. It is kept in your keychain.</source>
        <translation>يلزمك مفتاح Anyscale يخص أحد المالكين. يُحفظ في سلسلة المفاتيح لديك.</translation>
    </message>
    <message>
        <source>Connect your first organisation…</source>
        <translation>ربط مؤسستك الأولى…</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>جولة في وضع التدريب</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ImportWizard</name>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Keep the rest for later?</source>
        <translation>هل تريد الاحتفاظ بالباقي لوقت لاحق؟</translation>
    </message>
    <message>
        <source>The request under way is finished first. Everything done so far is kept, and the rest is offered again when you start next time: nobody is created twice.</source>
        <translation>يُنهى الطلب الجاري أولًا. كل ما تم حتى الآن محفوظ، ويُعرض عليك الباقي عند التشغيل القادم: لا يُنشأ أحد مرتين.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>الاحتفاظ لوقت لاحق</translation>
    </message>
    <message>
        <source>&amp;Go on creating</source>
        <translation>متابعة الإنشاء</translation>
    </message>
    <message>
        <source>Keep what you changed for later?</source>
        <translation>هل تريد الاحتفاظ بتغييراتك لوقت لاحق؟</translation>
    </message>
    <message>
        <source>Your changes come back when you open this sheet again. Your own file stays as it is, and nothing has been written to any platform.</source>
        <translation>تعود تغييراتك عند فتح هذا الجدول من جديد. يبقى ملفك كما هو، ولم يُكتب شيء في أي منصة.</translation>
    </message>
    <message>
        <source>What you pasted and changed would be lost. Nothing has been written to any platform.</source>
        <translation>سيضيع ما ألصقته وما غيّرته. لم يُكتب شيء في أي منصة.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeyDialog</name>
    <message>
        <source>The key of %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>The keychain does not give the key of %1</source>
        <translation>لا تعطي سلسلة المفاتيح مفتاح %1</translation>
    </message>
    <message>
        <source>It may be locked, or the key is not in it. Paste the key to go on: it is used until Gatehouse is closed.</source>
        <translation>ربما كانت مقفلة، أو ليس المفتاح فيها. ألصق المفتاح للمتابعة: يُستخدم حتى إغلاق Gatehouse.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>ألصق المفتاح.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::MainWindow</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>%1 – Gatehouse</source>
        <translation>%1 – Gatehouse</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::MessageBanner</name>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Notices</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>In the folder %1. Only you can read the file.</source>
        <translation>في المجلد %1. لا يستطيع قراءة الملف أحد غيرك.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PageHeader</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>إلغاء القراءة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeopleController</name>
    <message>
        <source>No organisation is open.</source>
        <translation>لا توجد مؤسسة مفتوحة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people shown now</source>
        <translation>
            <numerusform>%Ln شخص معروض الآن</numerusform>
            <numerusform>الشخص المعروض الآن</numerusform>
            <numerusform>الشخصان المعروضان الآن</numerusform>
            <numerusform>%Ln أشخاص معروضون الآن</numerusform>
            <numerusform>%Ln شخصًا معروضًا الآن</numerusform>
            <numerusform>%Ln شخص معروض الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: %Ln people</source>
        <translation>
            <numerusform>الجميع: %Ln شخص</numerusform>
            <numerusform>الجميع: شخص واحد</numerusform>
            <numerusform>الجميع: شخصان</numerusform>
            <numerusform>الجميع: %Ln أشخاص</numerusform>
            <numerusform>الجميع: %Ln شخصًا</numerusform>
            <numerusform>الجميع: %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>For programs; one object for each person.</source>
        <translation>للبرامج؛ كائن واحد لكل شخص.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeoplePage</name>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>إعادة القراءة (F5)</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المدراء</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Outside our domain</source>
        <translation>خارج نطاقنا</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>أُضيفوا للتو</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The list is being read right now.</source>
        <translation>تجري قراءة القائمة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in the list yet.</source>
        <translation>لا أحد في القائمة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>من %Ln شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %Ln أشخاص</numerusform>
            <numerusform>من %Ln شخصًا</numerusform>
            <numerusform>من %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of at least %Ln people</source>
        <translation>
            <numerusform>من %Ln شخص على الأقل</numerusform>
            <numerusform>من شخص واحد على الأقل</numerusform>
            <numerusform>من شخصين على الأقل</numerusform>
            <numerusform>من %Ln أشخاص على الأقل</numerusform>
            <numerusform>من %Ln شخصًا على الأقل</numerusform>
            <numerusform>من %Ln شخص على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 %2</source>
        <extracomment>%1 a number, %2 &quot;of 1,248 people&quot;</extracomment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>Enter opens the details</source>
        <translation>المفتاح Enter يفتح التفاصيل</translation>
    </message>
    <message>
        <source>Some people may not be read yet</source>
        <translation>ربما لم يُقرأ بعض الأشخاص بعد</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>Nobody could be read</source>
        <translation>تعذّرت قراءة أي شخص</translation>
    </message>
    <message>
        <source>This organisation has no people. Add the first ones from any spreadsheet.</source>
        <translation>لا أشخاص في هذه المؤسسة. أضف الأوائل من أي جدول.</translation>
    </message>
    <message>
        <source>The message above says why. Nothing was changed.</source>
        <translation>الرسالة أعلاه تذكر السبب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>Nobody is in this view</source>
        <translation>لا أحد في هذا العرض</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in this view</source>
        <translation>لا أحد يطابق «%1» في هذا العرض</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>لا أحد يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles and ids of %Ln people.</source>
        <translation>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى %Ln شخص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى شخص واحد.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى شخصين.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى %Ln أشخاص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى %Ln شخصًا.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والمعرّفات لدى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>A near match: %1.</source>
        <translation>أقرب تطابق: %1.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Search everyone</source>
        <translation>البحث في الجميع</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>Reading was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>أُوقفت القراءة بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت القراءة بعد شخص واحد، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت القراءة بعد شخصين، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln أشخاص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln شخصًا، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anyscale stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>توقفت Anyscale عن الرد بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت Anyscale عن الرد بعد شخص واحد، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت Anyscale عن الرد بعد شخصين، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت Anyscale عن الرد بعد %Ln أشخاص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت Anyscale عن الرد بعد %Ln شخصًا، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت Anyscale عن الرد بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is missing here may well exist. Totals say “at least”; exports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>قد يكون الشخص الغائب عن هذه القائمة موجودًا فعلًا. تقول المجاميع «على الأقل»، وتُوسم الملفات المصدَّرة بالكلمة INCOMPLETE. لم يتغيّر شيء في أي مكان.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>قراءة الباقي</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>البحث: «%1»</translation>
    </message>
    <message>
        <source>Show access</source>
        <translation>عرض الصلاحيات</translation>
    </message>
    <message>
        <source>Export access…</source>
        <translation>تصدير الصلاحيات…</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonDelegate</name>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonPane</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Show access</source>
        <translation>عرض الصلاحيات</translation>
    </message>
    <message>
        <source>Export access…</source>
        <translation>تصدير الصلاحيات…</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>تفاصيل الشخص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What is known about this person</source>
        <translation>ما هو معروف عن هذا الشخص</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>What is known about them appears here.</source>
        <translation>يظهر هنا ما هو معروف عنه.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>The invitation is not accepted yet, so there is no access to show.</source>
        <translation>لم تُقبل الدعوة بعد، لذلك لا صلاحيات لعرضها.</translation>
    </message>
    <message>
        <source>Anyscale gave no user id for this person.</source>
        <translation>لم تعطِ Anyscale معرّف مستخدم لهذا الشخص.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Who may do what is not read yet.</source>
        <translation>لم يُقرأ بعد من يحق له ماذا.</translation>
    </message>
    <message>
        <source>No role on any cloud or project.</source>
        <translation>لا دور على أي سحابة أو مشروع.</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>المؤسسة كلها</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>معرّف الهوية</translation>
    </message>
    <message>
        <source>The platform&apos;s own word for the state</source>
        <translation>كلمة المنصة نفسها للحالة</translation>
    </message>
    <message>
        <source>Created, as the platform wrote it</source>
        <translation>الإنشاء، كما كتبته المنصة</translation>
    </message>
    <message>
        <source>Unusual in the platform&apos;s answer: %1</source>
        <translation>غير معتاد في رد المنصة: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Service account: used by programs, not by a person</source>
        <translation>حساب خدمة: تستخدمه البرامج لا الأشخاص</translation>
    </message>
    <message>
        <source>Base role: %1</source>
        <translation>الدور الأساسي: %1</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>Invited, and has not joined yet.</source>
        <translation>أُرسلت الدعوة، ولم يتم الانضمام بعد.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PracticeBand</name>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>All people are invented. Nothing is sent and nothing real changes.</source>
        <translation>جميع الأشخاص متخيَّلون. لا يُرسل شيء ولا يتغيّر شيء حقيقي.</translation>
    </message>
    <message>
        <source>Connect a real organisation…</source>
        <translation>ربط مؤسسة حقيقية…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RailModel</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RehearsePage</name>
    <message>
        <source>Nothing has been written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>جارٍ قراءة الموجودين</translation>
    </message>
    <message>
        <source>What happens on each platform</source>
        <translation>ما يحدث على كل منصة</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>People &amp;without a word about it</source>
        <translation>أشخاص لم يُذكر ذلك عنهم</translation>
    </message>
    <message>
        <source>People who will be refused</source>
        <translation>أشخاص سيُرفضون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>كيف يدخل الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخص حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: شخص واحد حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: شخصان حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln أشخاص حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخصًا حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخص حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is there…</source>
        <translation>جارٍ قراءة الموجودين…</translation>
    </message>
    <message>
        <source>The numbers have changed since you looked: %1 instead of %2. Look at them again before you go on.</source>
        <translation>تغيّرت الأرقام منذ آخر نظرة: العدد الآن %1 بدلًا من %2. انظر إليها من جديد قبل المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln شخص جديد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%Ln أشخاص جدد</numerusform>
            <numerusform>%Ln شخصًا جديدًا</numerusform>
            <numerusform>%Ln شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln people</source>
        <translation>
            <numerusform>إنشاء %Ln شخص</numerusform>
            <numerusform>إنشاء شخص واحد</numerusform>
            <numerusform>إنشاء شخصين</numerusform>
            <numerusform>إنشاء %Ln أشخاص</numerusform>
            <numerusform>إنشاء %Ln شخصًا</numerusform>
            <numerusform>إنشاء %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading who is there</source>
        <translation>ما زالت قراءة الموجودين جارية</translation>
    </message>
    <message>
        <source>C&amp;reate %1 and send %2</source>
        <translation>إنشاء %1 وإرسال %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations</source>
        <translation>
            <numerusform>%Ln دعوة</numerusform>
            <numerusform>دعوة واحدة</numerusform>
            <numerusform>دعوتين</numerusform>
            <numerusform>%Ln دعوات</numerusform>
            <numerusform>%Ln دعوة</numerusform>
            <numerusform>%Ln دعوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than ten minutes: reading once more, then it starts by itself</source>
        <translation>مرّ أكثر من عشر دقائق: تُعاد القراءة مرة أخرى، ثم يبدأ التنفيذ تلقائيًا</translation>
    </message>
    <message>
        <source>This connection only reads</source>
        <translation>هذا الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>today at %1 (%2)</source>
        <translation>اليوم في %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>في %1 عند %2 (%3)</translation>
    </message>
    <message>
        <source>%1 in the sheet: %2 go on, %3 are left out.</source>
        <translation>%1 في الجدول: يتابع منها %2، ويُستبعد %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with who is there now</source>
        <translation>جارٍ المقارنة بالموجودين الآن</translation>
    </message>
    <message>
        <source>Who is there could not be read</source>
        <translation>تعذّرت قراءة الموجودين</translation>
    </message>
    <message>
        <source>No account is created and no mail leaves before you press the button on this page.</source>
        <translation>لا يُنشأ حساب ولا تخرج رسالة قبل أن تضغط الزر في هذه الصفحة.</translation>
    </message>
    <message>
        <source>%1 will be created on %2</source>
        <translation>سيتم إنشاء %1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are there already</source>
        <translation>
            <numerusform>كل الأشخاص موجودون بالفعل (%Ln)</numerusform>
            <numerusform>الشخص الوحيد موجود بالفعل</numerusform>
            <numerusform>الشخصان موجودان بالفعل</numerusform>
            <numerusform>كل الأشخاص موجودون بالفعل (%Ln)</numerusform>
            <numerusform>كل الأشخاص موجودون بالفعل (%Ln)</numerusform>
            <numerusform>كل الأشخاص موجودون بالفعل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is new on %1</source>
        <translation>لا أحد جديد على %1</translation>
    </message>
    <message>
        <source>Read from %1 %2. No account is created and no mail leaves before you press the button.</source>
        <translation>قُرئ من %1 %2. لا يُنشأ حساب ولا تخرج رسالة قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>people will be created</source>
        <translation>من الأشخاص سيُنشؤون</translation>
    </message>
    <message>
        <source>e-mails go out</source>
        <translation>من رسائل البريد ستُرسل</translation>
    </message>
    <message>
        <source>already there, left as they are</source>
        <translation>موجود بالفعل، يبقى كما هو</translation>
    </message>
    <message>
        <source>will be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>Single sign-on, nothing is sent</source>
        <translation>الدخول الموحّد، لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Password, nothing is sent</source>
        <translation>كلمة مرور، لا يُرسل شيء</translation>
    </message>
    <message>
        <source>sign in with single sign-on</source>
        <translation>الدخول عبر الدخول الموحّد</translation>
    </message>
    <message>
        <source>sign in with a password</source>
        <translation>الدخول بكلمة مرور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows bring a password</source>
        <translation>
            <numerusform>%Ln صف فيها كلمة مرور</numerusform>
            <numerusform>صف واحد فيه كلمة مرور</numerusform>
            <numerusform>صفان فيهما كلمة مرور</numerusform>
            <numerusform>%Ln صفوف فيها كلمة مرور</numerusform>
            <numerusform>%Ln صفًا فيها كلمة مرور</numerusform>
            <numerusform>%Ln صف فيها كلمة مرور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say how they sign in</source>
        <translation>
            <numerusform>%Ln صف تذكر طريقة الدخول</numerusform>
            <numerusform>صف واحد يذكر طريقة الدخول</numerusform>
            <numerusform>صفان يذكران طريقة الدخول</numerusform>
            <numerusform>%Ln صفوف تذكر طريقة الدخول</numerusform>
            <numerusform>%Ln صفًا تذكر طريقة الدخول</numerusform>
            <numerusform>%Ln صف تذكر طريقة الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See &amp;all %Ln people</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen to each row</source>
        <translation>ما سيحدث لكل صف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 single sign-on, %2 a password; nothing is sent</source>
        <translation>الدخول الموحّد: %1، كلمة مرور: %2؛ لا يُرسل شيء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ResultPage</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>How it ended on each platform</source>
        <translation>ما آل إليه الأمر على كل منصة</translation>
    </message>
    <message>
        <source>Save these &amp;rows as a sheet…</source>
        <translation>حفظ هذه الصفوف كجدول…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>People who need attention</source>
        <translation>أشخاص يحتاجون إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not sent yet</source>
        <translation>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
            <numerusform>لم يُرسل بعد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are done</source>
        <translation>
            <numerusform>اكتمل %Ln شخص</numerusform>
            <numerusform>اكتمل شخص واحد</numerusform>
            <numerusform>اكتمل شخصان</numerusform>
            <numerusform>اكتمل %Ln أشخاص</numerusform>
            <numerusform>اكتمل %Ln شخصًا</numerusform>
            <numerusform>اكتمل %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Finished today at %1 after %2.</source>
        <translation>اكتمل اليوم في %1 بعد %2.</translation>
    </message>
    <message>
        <source>Stopped today at %1 after %2.</source>
        <translation>أُوقف اليوم في %1 بعد %2.</translation>
    </message>
    <message>
        <source>What is not sent yet is kept and offered again when you start next time.</source>
        <translation>ما لم يُرسل بعد محفوظ، ويُعرض عليك عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>No e-mail was sent.</source>
        <translation>لم تُرسل أي رسالة بريد.</translation>
    </message>
    <message>
        <source>people were there already</source>
        <translation>من الأشخاص موجودون بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>people are done, %Ln of them were there already</source>
        <translation>
            <numerusform>من الأشخاص اكتملوا، %Ln منهم موجودون بالفعل</numerusform>
            <numerusform>من الأشخاص اكتملوا، واحد منهم موجود بالفعل</numerusform>
            <numerusform>من الأشخاص اكتملوا، اثنان منهم موجودان بالفعل</numerusform>
            <numerusform>من الأشخاص اكتملوا، %Ln منهم موجودون بالفعل</numerusform>
            <numerusform>من الأشخاص اكتملوا، %Ln منهم موجودون بالفعل</numerusform>
            <numerusform>من الأشخاص اكتملوا، %Ln منهم موجودون بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>people are done</source>
        <translation>من الأشخاص اكتملوا</translation>
    </message>
    <message>
        <source>people need attention</source>
        <translation>من الأشخاص يحتاجون إلى انتباه</translation>
    </message>
    <message>
        <source>rows were left out by you</source>
        <translation>من الصفوف استبعدتها</translation>
    </message>
    <message>
        <source>rows are not sent yet</source>
        <translation>من الصفوف لم تُرسل بعد</translation>
    </message>
    <message>
        <source>rows in the sheet</source>
        <translation>من الصفوف في الجدول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>رسائل البريد المرسلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need attention</source>
        <translation>
            <numerusform>%Ln شخص يحتاجون إلى انتباه</numerusform>
            <numerusform>شخص واحد يحتاج إلى انتباه</numerusform>
            <numerusform>شخصان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln أشخاص يحتاجون إلى انتباه</numerusform>
            <numerusform>%Ln شخصًا يحتاجون إلى انتباه</numerusform>
            <numerusform>%Ln شخص يحتاجون إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>لا أحد يحتاج إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln &amp;rows that did not make it as a sheet…</source>
        <translation>
            <numerusform>حفظ الصفوف التي لم تكتمل (%Ln) كجدول مستقل…</numerusform>
            <numerusform>حفظ الصف الذي لم يكتمل كجدول مستقل…</numerusform>
            <numerusform>حفظ الصفين اللذين لم يكتملا كجدول مستقل…</numerusform>
            <numerusform>حفظ الصفوف التي لم تكتمل (%Ln) كجدول مستقل…</numerusform>
            <numerusform>حفظ الصفوف التي لم تكتمل (%Ln) كجدول مستقل…</numerusform>
            <numerusform>حفظ الصفوف التي لم تكتمل (%Ln) كجدول مستقل…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look again for the %Ln that are not clear</source>
        <translation>
            <numerusform>إعادة النظر في الصفوف غير الواضحة (%Ln)</numerusform>
            <numerusform>إعادة النظر في الصف غير الواضح</numerusform>
            <numerusform>إعادة النظر في الصفين غير الواضحين</numerusform>
            <numerusform>إعادة النظر في الصفوف غير الواضحة (%Ln)</numerusform>
            <numerusform>إعادة النظر في الصفوف غير الواضحة (%Ln)</numerusform>
            <numerusform>إعادة النظر في الصفوف غير الواضحة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Result of adding people from %1</source>
        <translation>نتيجة إضافة الأشخاص من %1</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>مصنف Excel (%1)</translation>
    </message>
    <message>
        <source>Text file for any spreadsheet program (%1)</source>
        <translation>ملف نصي لأي برنامج جداول (%1)</translation>
    </message>
    <message>
        <source>%1 is saved. It holds no password.</source>
        <translation>حُفظ %1. لا يحتوي على أي كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ %1 هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Save the result workbook</source>
        <translation>حفظ مصنف النتيجة</translation>
    </message>
    <message>
        <source>%1 - result.xlsx</source>
        <translation>%1 - النتيجة.xlsx</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Save the rows that did not make it</source>
        <translation>حفظ الصفوف التي لم تكتمل</translation>
    </message>
    <message>
        <source>%1 - to mend.xlsx</source>
        <translation>%1 - للإصلاح.xlsx</translation>
    </message>
    <message>
        <source>See &amp;them in People</source>
        <translation>عرضهم في الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Add another sheet</source>
        <translation>إضافة جدول آخر</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other %Ln</source>
        <translation>
            <numerusform>متابعة الصفوف الأخرى (%Ln)</numerusform>
            <numerusform>متابعة الصف الآخر</numerusform>
            <numerusform>متابعة الصفين الآخرين</numerusform>
            <numerusform>متابعة الصفوف الأخرى (%Ln)</numerusform>
            <numerusform>متابعة الصفوف الأخرى (%Ln)</numerusform>
            <numerusform>متابعة الصفوف الأخرى (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save result workbook…</source>
        <translation>حفظ مصنف النتيجة…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RunPage</name>
    <message>
        <source>Rows done</source>
        <translation>الصفوف المنجزة</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Done on this platform</source>
        <translation>تم على هذه المنصة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>آخر النتائج</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>ما يحتاج إلى انتباه فقط</translation>
    </message>
    <message>
        <source>Last outcomes, newest first</source>
        <translation>آخر النتائج، الأحدث أولًا</translation>
    </message>
    <message>
        <source>It could not be taken up yet</source>
        <translation>تعذّر استئنافه حتى الآن</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is kept and offered again.</source>
        <translation>لا شيء يضيع: كل شيء محفوظ ويُعرض عليك من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln people</source>
        <translation>
            <numerusform>جارٍ إنشاء %Ln شخص</numerusform>
            <numerusform>جارٍ إنشاء شخص واحد</numerusform>
            <numerusform>جارٍ إنشاء شخصين</numerusform>
            <numerusform>جارٍ إنشاء %Ln أشخاص</numerusform>
            <numerusform>جارٍ إنشاء %Ln شخصًا</numerusform>
            <numerusform>جارٍ إنشاء %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفين</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every second</source>
        <translation>
            <numerusform>نحو %Ln كل ثانية</numerusform>
            <numerusform>نحو %Ln كل ثانية</numerusform>
            <numerusform>نحو %Ln كل ثانية</numerusform>
            <numerusform>نحو %Ln كل ثانية</numerusform>
            <numerusform>نحو %Ln كل ثانية</numerusform>
            <numerusform>نحو %Ln كل ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every minute</source>
        <translation>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
            <numerusform>نحو %Ln كل دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>No connection. Nothing is lost; it goes on when it is back.</source>
        <translation>لا اتصال. لا شيء يضيع؛ يتابع عند عودته.</translation>
    </message>
    <message>
        <source>Waiting %1: %2 asked for a pause. It goes on by itself.</source>
        <translation>انتظار %1: طلبت %2 التمهّل، ثم يتابع تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for a pause. It goes on by itself.</source>
        <translation>طلبت %1 التمهّل، ثم يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>Pausing: the request under way is finished first</source>
        <translation>إيقاف مؤقت: يُنهى الطلب الجاري أولًا</translation>
    </message>
    <message>
        <source>Stopping: the request under way is finished first</source>
        <translation>إيقاف: يُنهى الطلب الجاري أولًا</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>متوقف مؤقتًا. لا يُرسل شيء حتى تتابع.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>You can close this window: what is not done yet is kept and offered again.</source>
        <translation>يمكنك إغلاق هذه النافذة: ما لم يتم بعد محفوظ ويُعرض عليك من جديد.</translation>
    </message>
    <message>
        <source>&amp;Stop after this request</source>
        <translation>توقّف بعد هذا الطلب</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What is not done yet is kept and offered again.</source>
        <translation>ما لم يتم بعد محفوظ ويُعرض عليك من جديد.</translation>
    </message>
    <message>
        <source>See what was &amp;done</source>
        <translation>عرض ما تم</translation>
    </message>
    <message>
        <source>&amp;Try to go on</source>
        <translation>محاولة المتابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The request under way is finished first</source>
        <translation>يُنهى الطلب الجاري أولًا</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kept in this profile, on this computer.</source>
        <translation>محفوظة في ملف التعريف هذا، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>“As the desktop” follows its light or dark mode and its contrast.</source>
        <translation>«كسطح المكتب» يتبع وضعه الفاتح أو الداكن وتباينه.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect when Gatehouse is started again. Dates and numbers follow it.</source>
        <translation>يسري عند تشغيل Gatehouse من جديد. تتبعه التواريخ والأرقام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SheetPage</name>
    <message>
        <source>Technical &amp;details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>جارٍ قراءة الجدول</translation>
    </message>
    <message>
        <source>Drop a sheet here</source>
        <translation>أفلت جدولًا هنا</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, TSV or YAML. Any layout, any column names, any language.</source>
        <translation>Excel أو LibreOffice أو CSV أو TSV أو YAML. بأي ترتيب وأي أسماء أعمدة وأي لغة.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Paste people</source>
        <translation>لصق أشخاص</translation>
    </message>
    <message>
        <source>Paste takes cells, a table from a mail, or “Ana Ruiz &lt;ana@acme.example&gt;; …”</source>
        <translation>يقبل اللصق خلايا، أو جدولًا من رسالة، أو «Ana Ruiz &lt;ana@acme.example&gt;; …»</translation>
    </message>
    <message>
        <source>Sheets used lately</source>
        <translation>جداول استُخدمت مؤخرًا</translation>
    </message>
    <message>
        <source>No sheet yet?</source>
        <translation>لا جدول لديك بعد؟</translation>
    </message>
    <message>
        <source>The template has the columns that are understood, and a second sheet with notes and examples.</source>
        <translation>في القالب الأعمدة المفهومة، وورقة ثانية فيها ملاحظات وأمثلة.</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>حفظ قالب…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>No e-mail column was found</source>
        <translation>لم يُعثر على عمود بريد إلكتروني</translation>
    </message>
    <message>
        <source>Perhaps the header is in another row, or the columns run together. Change it here, or choose the column on the next page.</source>
        <translation>ربما كان صف العناوين صفًا آخر، أو تداخلت الأعمدة. غيّر ذلك هنا، أو اختر العمود في الصفحة التالية.</translation>
    </message>
    <message>
        <source>&amp;Looks wrong? Encoding, separator, header row</source>
        <translation>يبدو غير صحيح؟ الترميز والفاصل وصف العناوين</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Text is &amp;wrapped in</source>
        <translation>النص محاط بـ</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>The rows below follow at once. Look for broken letters such as “Ã¼”.</source>
        <translation>تتبعه الصفوف أدناه على الفور. ابحث عن حروف مشوّهة مثل «Ã¼».</translation>
    </message>
    <message>
        <source>&amp;Back to what was recognised</source>
        <translation>الرجوع إلى ما تم التعرّف عليه</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>الصفوف الأولى من الجدول</translation>
    </message>
    <message>
        <source>This layout was used before</source>
        <translation>استُخدم هذا التخطيط من قبل</translation>
    </message>
    <message>
        <source>Your choices for its columns are filled in again. You can change them on the next page.</source>
        <translation>مُلئت اختياراتك لأعمدته من جديد. يمكنك تغييرها في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Start f&amp;resh instead</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Sheets of people (%1);;All files (*)</source>
        <translation>جداول أشخاص (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pasted people</source>
        <translation>أشخاص ملصقون</translation>
    </message>
    <message>
        <source>There is nothing to paste yet</source>
        <translation>لا شيء للصقه بعد</translation>
    </message>
    <message>
        <source>Choose a sheet of people</source>
        <translation>اختيار جدول أشخاص</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Excel workbook (%1);;Text file for any spreadsheet program (%2)</source>
        <translation>مصنف Excel (%1);;ملف نصي لأي برنامج جداول (%2)</translation>
    </message>
    <message>
        <source>%1 is saved. Fill it in, save it, and drop it here.</source>
        <translation>حُفظ %1. املأه واحفظه، ثم أفلته هنا.</translation>
    </message>
    <message>
        <source>%1 could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ %1 هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Which people do you want to add?</source>
        <translation>من هم الأشخاص الذين تريد إضافتهم؟</translation>
    </message>
    <message>
        <source>Nothing is changed on any platform until the last step, and you will see exactly what happens before it does.</source>
        <translation>لا يتغيّر شيء على أي منصة حتى الخطوة الأخيرة، وسترى بالضبط ما سيحدث قبل أن يحدث.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Copy cells or addresses first, then paste them here.</source>
        <translation>انسخ خلايا أو عناوين أولًا، ثم ألصقها هنا.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln rows so far</source>
        <translation>
            <numerusform>جارٍ القراءة… %Ln صف حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… صف واحد حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… صفان حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln صفوف حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln صفًا حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %Ln صف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading… %1 of %2</source>
        <translation>جارٍ القراءة… %1 من %2</translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation>جارٍ القراءة… %1 حتى الآن</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>الورقة «%1»</translation>
    </message>
    <message>
        <source>LibreOffice sheet</source>
        <translation>جدول LibreOffice</translation>
    </message>
    <message>
        <source>YAML list</source>
        <translation>قائمة YAML</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>columns separated by: %1</source>
        <translation>الفاصل بين الأعمدة: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>العناوين في الصف %1</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>بلا صف عناوين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were found in this sheet</source>
        <translation>
            <numerusform>في هذا الجدول %Ln شخص</numerusform>
            <numerusform>في هذا الجدول شخص واحد</numerusform>
            <numerusform>في هذا الجدول شخصان</numerusform>
            <numerusform>في هذا الجدول %Ln أشخاص</numerusform>
            <numerusform>في هذا الجدول %Ln شخصًا</numerusform>
            <numerusform>في هذا الجدول %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No people were found in this sheet</source>
        <translation>لم يُعثر على أشخاص في هذا الجدول</translation>
    </message>
    <message>
        <source>If letters look broken or columns run together, change it here. Your file stays as it is.</source>
        <translation>إذا بدت الحروف مشوّهة أو تداخلت الأعمدة، فغيّر ذلك هنا. يبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>If this is not what you expected, pick another sheet or header row before you go on.</source>
        <translation>إذا لم يكن هذا ما توقعته، فاختر ورقة أخرى أو صف عناوين آخر قبل المتابعة.</translation>
    </message>
    <message>
        <source>You began with this sheet before</source>
        <translation>بدأت بهذا الجدول من قبل</translation>
    </message>
    <message>
        <source>What you changed and left out is filled in again. You can undo it on the Check page.</source>
        <translation>مُلئ من جديد ما غيّرته وما استبعدته. يمكنك التراجع عنه في صفحة التحقق.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheets are not used</source>
        <translation>
            <numerusform>%Ln ورقة مخفية غير مستخدمة</numerusform>
            <numerusform>ورقة واحدة مخفية غير مستخدمة</numerusform>
            <numerusform>ورقتان مخفيتان غير مستخدمتين</numerusform>
            <numerusform>%Ln أوراق مخفية غير مستخدمة</numerusform>
            <numerusform>%Ln ورقة مخفية غير مستخدمة</numerusform>
            <numerusform>%Ln ورقة مخفية غير مستخدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows above the header are passed over.</source>
        <translation>
            <numerusform>يُتجاوز %Ln صف فوق صف العناوين.</numerusform>
            <numerusform>يُتجاوز صف واحد فوق صف العناوين.</numerusform>
            <numerusform>يُتجاوز صفان فوق صف العناوين.</numerusform>
            <numerusform>تُتجاوز %Ln صفوف فوق صف العناوين.</numerusform>
            <numerusform>يُتجاوز %Ln صفًا فوق صف العناوين.</numerusform>
            <numerusform>يُتجاوز %Ln صف فوق صف العناوين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is the header.</source>
        <translation>الصف %1 هو صف العناوين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells could not be read as they should; their rows are shown on the Check page.</source>
        <translation>
            <numerusform>%Ln خلية تعذّرت قراءتها كما ينبغي؛ صفوفها معروضة في صفحة التحقق.</numerusform>
            <numerusform>خلية واحدة تعذّرت قراءتها كما ينبغي؛ صفها معروض في صفحة التحقق.</numerusform>
            <numerusform>خليتان تعذّرت قراءتهما كما ينبغي؛ صفوفهما معروضة في صفحة التحقق.</numerusform>
            <numerusform>%Ln خلايا تعذّرت قراءتها كما ينبغي؛ صفوفها معروضة في صفحة التحقق.</numerusform>
            <numerusform>%Ln خلية تعذّرت قراءتها كما ينبغي؛ صفوفها معروضة في صفحة التحقق.</numerusform>
            <numerusform>%Ln خلية تعذّرت قراءتها كما ينبغي؛ صفوفها معروضة في صفحة التحقق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TakeUp</name>
    <message>
        <source>Taking up where it stopped</source>
        <translation>استئناف العمل من حيث توقف</translation>
    </message>
    <message>
        <source>Nothing is sent before it is clear who is there already.</source>
        <translation>لا يُرسل شيء قبل أن يتضح من هو موجود بالفعل.</translation>
    </message>
    <message>
        <source>Some of the people who are left have a password in the sheet, and passwords are never kept. The sheet is not where it was.</source>
        <translation>لبعض الأشخاص المتبقين كلمة مرور في الجدول، وكلمات المرور لا تُحفظ أبدًا. لم يعد الجدول في مكانه.</translation>
    </message>
    <message>
        <source>Some of the people who are left have a password in the sheet, and passwords are never kept. This is not the sheet the run began with, or it was changed since.</source>
        <translation>لبعض الأشخاص المتبقين كلمة مرور في الجدول، وكلمات المرور لا تُحفظ أبدًا. ليس هذا هو الجدول الذي بدأ به التنفيذ، أو أنه تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>أين %1 الآن؟</translation>
    </message>
    <message>
        <source>&amp;Choose the sheet…</source>
        <translation>اختيار الجدول…</translation>
    </message>
    <message>
        <source>Go on &amp;without passwords</source>
        <translation>متابعة دون كلمات مرور</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>الاحتفاظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Rows that need their password end as failed, with that reason.</source>
        <translation>الصفوف التي تحتاج إلى كلمة مرورها تنتهي بأنها تعذّرت، مع ذكر هذا السبب.</translation>
    </message>
    <message>
        <source>Choose the sheet the run began with</source>
        <translation>اختيار الجدول الذي بدأ به التنفيذ</translation>
    </message>
    <message>
        <source>No sheet was chosen.</source>
        <translation>لم يُختر أي جدول.</translation>
    </message>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخص حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: شخص واحد حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: شخصان حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln أشخاص حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخصًا حتى الآن</numerusform>
            <numerusform>جارٍ قراءة الموجودين: %Ln شخص حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Trail</name>
    <message>
        <source>Sheet</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>الخطوة %1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WaitingRows</name>
    <message>
        <source>Reading the list</source>
        <translation>جارٍ قراءة القائمة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WhyPane</name>
    <message>
        <source>Close the explanation</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>عرض هذا الشخص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why this person may do this</source>
        <translation>لماذا يحق لهذا الشخص ذلك</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>اختر سطرًا لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>اختر سطرًا أولًا.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 reaches %2 because an %3 of the organisation reaches everything in it.</source>
        <translation>%1: الوصول إلى %2 متاح لأن دور %3 في المؤسسة يصل إلى كل ما فيها.</translation>
    </message>
    <message>
        <source>%1 reaches %2 as %3.</source>
        <translation>%1: الوصول إلى %2 متاح بدور %3.</translation>
    </message>
    <message>
        <source>is an owner of the organisation</source>
        <translation>من مالكي المؤسسة</translation>
    </message>
    <message>
        <source>holds the role</source>
        <translation>لديه الدور</translation>
    </message>
    <message>
        <source>on</source>
        <translation>على</translation>
    </message>
    <message>
        <source>%1, in the cloud</source>
        <translation>%1، في السحابة</translation>
    </message>
    <message>
        <source>To take it away, change this</source>
        <translation>لسحب ذلك، غيّر ما يلي</translation>
    </message>
    <message>
        <source>Make this person a collaborator in Anyscale. That takes away everything an owner may do, everywhere.</source>
        <translation>اجعل هذا الشخص متعاونًا في Anyscale. هذا يسحب كل ما يحق للمالك، في كل مكان.</translation>
    </message>
    <message>
        <source>Look in Anyscale at the collaborators of this cloud, and at the groups that were given a role on it.</source>
        <translation>انظر في Anyscale إلى المتعاونين في هذه السحابة، وإلى المجموعات التي مُنحت دورًا عليها.</translation>
    </message>
    <message>
        <source>Look in Anyscale at the collaborators of this project, and at the groups that were given a role on it.</source>
        <translation>انظر في Anyscale إلى المتعاونين في هذا المشروع، وإلى المجموعات التي مُنحت دورًا عليه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Anyscale does not say whether this was given directly or through a group: its answer joins both.</source>
        <translation>لا تذكر Anyscale هل مُنح هذا مباشرة أو عبر مجموعة: ردها يجمع بينهما.</translation>
    </message>
    <message>
        <source>Anyscale gave no user id for this person.</source>
        <translation>لم تعطِ Anyscale معرّف مستخدم لهذا الشخص.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Workspace</name>
    <message>
        <source>This connection only reads. Change that under Connections to add people.</source>
        <translation>هذا الاتصال للقراءة فقط. غيّر ذلك ضمن «الاتصالات» لإضافة أشخاص.</translation>
    </message>
</context>
<context>
    <name>gatehousectl</name>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>تعذّرت قراءة الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>تعذّرت قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file. Run chmod 600 on it first.</source>
        <translation>يستطيع آخرون على هذا الحاسوب قراءة ملف المفتاح. نفّذ عليه chmod 600 أولًا.</translation>
    </message>
    <message>
        <source>no connection is remembered as %1</source>
        <translation>لا يوجد اتصال محفوظ باسم %1</translation>
    </message>
    <message>
        <source>Give either --connection, or --platform and --url.</source>
        <translation>استخدم إما --connection، أو --platform مع --url.</translation>
    </message>
    <message>
        <source>Say where to: --connection NAME, or --platform anyscale --url URL.</source>
        <translation>حدّد الوجهة: --connection NAME، أو --platform anyscale --url URL.</translation>
    </message>
    <message>
        <source>Say which platform this is: --platform anyscale.</source>
        <translation>حدّد المنصة: --platform anyscale.</translation>
    </message>
    <message>
        <source>This version knows one platform: anyscale.</source>
        <translation>يعرف هذا الإصدار منصة واحدة: anyscale.</translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be used: it must start with https:// (or be on this computer) and name a host.</source>
        <translation>لا يمكن استخدام العنوان %1: يجب أن يبدأ بـ https:// (أو أن يكون على هذا الحاسوب) وأن يذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>There is no key: put it into the environment as GATEHOUSE_KEY, or give --key-file -.</source>
        <translation>لا يوجد مفتاح: ضعه في البيئة باسم GATEHOUSE_KEY، أو استخدم --key-file -.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks to wait: going on in %n seconds…</source>
        <translation>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد %n ثانية…</numerusform>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد ثانية واحدة…</numerusform>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد ثانيتين…</numerusform>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد %n ثوانٍ…</numerusform>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد %n ثانية…</numerusform>
            <numerusform>تطلب المنصة الانتظار: المتابعة بعد %n ثانية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>No column with e-mail addresses was found in %1.</source>
        <translation>لم يُعثر على عمود بعناوين البريد الإلكتروني في %1.</translation>
    </message>
    <message>
        <source>Looking who is there…</source>
        <translation>جارٍ النظر في الموجودين…</translation>
    </message>
    <message>
        <source>An import of this file was interrupted, and the file has changed since. It starts afresh; who is there already stays as they are.</source>
        <translation>انقطع استيراد هذا الملف، ثم تغيّر الملف منذ ذلك الحين. يبدأ من جديد؛ ويبقى الموجودون بالفعل كما هم.</translation>
    </message>
    <message>
        <source>Another Gatehouse works on the import of this file right now. Nothing was sent from here.</source>
        <translation>يعمل برنامج Gatehouse آخر على استيراد هذا الملف الآن. لم يُرسل شيء من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The import of this file was interrupted on %1: %2 of %n rows have an ending. It goes on.</source>
        <translation>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من %n صف. تتم المتابعة.</numerusform>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من صف واحد. تتم المتابعة.</numerusform>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من صفين. تتم المتابعة.</numerusform>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من %n صفوف. تتم المتابعة.</numerusform>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من %n صفًا. تتم المتابعة.</numerusform>
            <numerusform>انقطع استيراد هذا الملف في %1: اكتمل %2 من %n صف. تتم المتابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking who is there… %n people</source>
        <translation>
            <numerusform>جارٍ النظر في الموجودين… %n شخص</numerusform>
            <numerusform>جارٍ النظر في الموجودين… شخص واحد</numerusform>
            <numerusform>جارٍ النظر في الموجودين… شخصان</numerusform>
            <numerusform>جارٍ النظر في الموجودين… %n أشخاص</numerusform>
            <numerusform>جارٍ النظر في الموجودين… %n شخصًا</numerusform>
            <numerusform>جارٍ النظر في الموجودين… %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? Type yes to create these people, anything else to leave all as it is:</source>
        <translation>هل تريد المتابعة؟ اكتب نعم لإنشاء هؤلاء الأشخاص، أو أي شيء آخر لترك كل شيء كما هو:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No answer. Nothing is lost; it goes on when the platform can be reached again.</source>
        <translation>لا رد. لم يضع شيء؛ تتم المتابعة عندما يمكن الوصول إلى المنصة من جديد.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Stopping; the request under way is finished first.</source>
        <translation>إيقاف؛ يُنهى الطلب الجاري أولًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written to %1.</source>
        <translation>تعذّرت كتابة النتيجة في %1.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be both the sheet and the key.</source>
        <translation>لا يمكن أن يكون الإدخال القياسي هو الجدول والمفتاح معًا.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was sent. Add --yes to create people without a question, or --dry-run to see how the file is understood.</source>
        <translation>لا أحد هنا لسؤاله، لذلك لم يُرسل شيء. أضف --yes لإنشاء الأشخاص دون سؤال، أو --dry-run لمعرفة كيف يُفهم الملف.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>تعذّرت كتابة الناتج: %1.</translation>
    </message>
    <message>
        <source>Technical details: %1</source>
        <translation>تفاصيل تقنية: %1</translation>
    </message>
    <message>
        <source>  Row %1, %2: %3 %4</source>
        <comment>row, e-mail, how it ended, why</comment>
        <translation>  الصف %1، %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more rows; --result FILE writes them all.</source>
        <translation>
            <numerusform>  و%n صف آخر؛ الخيار --result FILE يكتبها كلها.</numerusform>
            <numerusform>  وصف واحد آخر؛ الخيار --result FILE يكتبها كلها.</numerusform>
            <numerusform>  وصفان آخران؛ الخيار --result FILE يكتبها كلها.</numerusform>
            <numerusform>  و%n صفوف أخرى؛ الخيار --result FILE يكتبها كلها.</numerusform>
            <numerusform>  و%n صفًا آخر؛ الخيار --result FILE يكتبها كلها.</numerusform>
            <numerusform>  و%n صف آخر؛ الخيار --result FILE يكتبها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, nothing has been written yet:</source>
        <translation>في %1، لم يُكتب شيء بعد:</translation>
    </message>
    <message numerus="yes">
        <source>  %n people are new and will be created.</source>
        <translation>
            <numerusform>  %n شخص جديد سيُنشؤون.</numerusform>
            <numerusform>  شخص جديد واحد سيُنشأ.</numerusform>
            <numerusform>  شخصان جديدان سيُنشآن.</numerusform>
            <numerusform>  %n أشخاص جدد سيُنشؤون.</numerusform>
            <numerusform>  %n شخصًا جديدًا سيُنشؤون.</numerusform>
            <numerusform>  %n شخص جديد سيُنشؤون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them bring a password.</source>
        <translation>
            <numerusform>  مع %n منهم كلمة مرور.</numerusform>
            <numerusform>  مع واحد منهم كلمة مرور.</numerusform>
            <numerusform>  مع اثنين منهم كلمة مرور.</numerusform>
            <numerusform>  مع %n منهم كلمة مرور.</numerusform>
            <numerusform>  مع %n منهم كلمة مرور.</numerusform>
            <numerusform>  مع %n منهم كلمة مرور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n are there already.</source>
        <translation>
            <numerusform>  موجود بالفعل: %n.</numerusform>
            <numerusform>  موجود بالفعل: %n.</numerusform>
            <numerusform>  موجود بالفعل: %n.</numerusform>
            <numerusform>  موجود بالفعل: %n.</numerusform>
            <numerusform>  موجود بالفعل: %n.</numerusform>
            <numerusform>  موجود بالفعل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n will be refused.</source>
        <translation>
            <numerusform>  سيُرفض: %n.</numerusform>
            <numerusform>  سيُرفض: %n.</numerusform>
            <numerusform>  سيُرفض: %n.</numerusform>
            <numerusform>  سيُرفض: %n.</numerusform>
            <numerusform>  سيُرفض: %n.</numerusform>
            <numerusform>  سيُرفض: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n rows are left out.</source>
        <translation>
            <numerusform>  مستبعد: %n صف.</numerusform>
            <numerusform>  مستبعد: صف واحد.</numerusform>
            <numerusform>  مستبعد: صفان.</numerusform>
            <numerusform>  مستبعد: %n صفوف.</numerusform>
            <numerusform>  مستبعد: %n صفًا.</numerusform>
            <numerusform>  مستبعد: %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n mails will be sent.</source>
        <translation>
            <numerusform>  ستُرسل %n رسالة.</numerusform>
            <numerusform>  ستُرسل رسالة واحدة.</numerusform>
            <numerusform>  ستُرسل رسالتان.</numerusform>
            <numerusform>  ستُرسل %n رسائل.</numerusform>
            <numerusform>  ستُرسل %n رسالة.</numerusform>
            <numerusform>  ستُرسل %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>  No mail will be sent.</source>
        <translation>  لن تُرسل أي رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 من %n صف</numerusform>
            <numerusform>%1 من صف واحد</numerusform>
            <numerusform>%1 من صفين</numerusform>
            <numerusform>%1 من %n صفوف</numerusform>
            <numerusform>%1 من %n صفًا</numerusform>
            <numerusform>%1 من %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>المتابعة بعد %n ثانية</numerusform>
            <numerusform>المتابعة بعد ثانية واحدة</numerusform>
            <numerusform>المتابعة بعد ثانيتين</numerusform>
            <numerusform>المتابعة بعد %n ثوانٍ</numerusform>
            <numerusform>المتابعة بعد %n ثانية</numerusform>
            <numerusform>المتابعة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer, nothing is lost</source>
        <translation>لا رد، لم يضع شيء</translation>
    </message>
    <message>
        <source>the platform asked for a pause</source>
        <translation>طلبت المنصة التمهّل</translation>
    </message>
    <message>
        <source>finishing the request under way</source>
        <translation>يُنهى الطلب الجاري</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n صف في الدقيقة</numerusform>
            <numerusform>صف واحد في الدقيقة</numerusform>
            <numerusform>صفان في الدقيقة</numerusform>
            <numerusform>%n صفوف في الدقيقة</numerusform>
            <numerusform>%n صفًا في الدقيقة</numerusform>
            <numerusform>%n صف في الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not finished: %n rows have no ending yet. Run the same command again to go on.</source>
        <translation>
            <numerusform>لم يكتمل الاستيراد: %n صف بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
            <numerusform>لم يكتمل الاستيراد: صف واحد بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
            <numerusform>لم يكتمل الاستيراد: صفان بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
            <numerusform>لم يكتمل الاستيراد: %n صفوف بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
            <numerusform>لم يكتمل الاستيراد: %n صفًا بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
            <numerusform>لم يكتمل الاستيراد: %n صف بلا نتيجة بعد. نفّذ الأمر نفسه من جديد للمتابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read: %1.</source>
        <translation>
            <numerusform>قُرئ %n صف: %1.</numerusform>
            <numerusform>قُرئ صف واحد: %1.</numerusform>
            <numerusform>قُرئ صفان: %1.</numerusform>
            <numerusform>قُرئت %n صفوف: %1.</numerusform>
            <numerusform>قُرئ %n صفًا: %1.</numerusform>
            <numerusform>قُرئ %n صف: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who may do what…</source>
        <translation>جارٍ السؤال عمّن يحق له ماذا…</translation>
    </message>
    <message>
        <source>Not found: nobody here has exactly the user id “%1”.</source>
        <translation>لم يُعثر عليه: لا أحد هنا له معرّف المستخدم «%1» بالضبط.</translation>
    </message>
    <message numerus="yes">
        <source>%n details of the answer were not as expected; they are given as they came.</source>
        <translation>
            <numerusform>%n تفصيل في الرد لم تكن كما هو متوقع؛ تُعرض كما وردت.</numerusform>
            <numerusform>تفصيل واحد في الرد لم يكن كما هو متوقع؛ يُعرض كما ورد.</numerusform>
            <numerusform>تفصيلان في الرد لم يكونا كما هو متوقع؛ يُعرضان كما وردا.</numerusform>
            <numerusform>%n تفاصيل في الرد لم تكن كما هو متوقع؛ تُعرض كما وردت.</numerusform>
            <numerusform>%n تفصيلًا في الرد لم تكن كما هو متوقع؛ تُعرض كما وردت.</numerusform>
            <numerusform>%n تفصيل في الرد لم تكن كما هو متوقع؛ تُعرض كما وردت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>A workbook can&apos;t be shown here: give it a file with --output.</source>
        <translation>لا يمكن عرض مصنف هنا: حدّد له ملفًا بالخيار --output.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>rows of a sheet</comment>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet “%2”: %3</source>
        <comment>file, sheet, how many rows</comment>
        <translation>%1، الورقة «%2»: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, how many rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>CREATED (UTC)</source>
        <translation>الإنشاء (UTC)</translation>
    </message>
    <message>
        <source>USER ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>%1 حتى الآن…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 من %2…</translation>
    </message>
    <message numerus="yes">
        <source>This list is not whole: %n accounts came before that.</source>
        <translation>
            <numerusform>هذه القائمة غير مكتملة: وصل %n حساب قبل ذلك.</numerusform>
            <numerusform>هذه القائمة غير مكتملة: وصل حساب واحد قبل ذلك.</numerusform>
            <numerusform>هذه القائمة غير مكتملة: وصل حسابان قبل ذلك.</numerusform>
            <numerusform>هذه القائمة غير مكتملة: وصلت %n حسابات قبل ذلك.</numerusform>
            <numerusform>هذه القائمة غير مكتملة: وصل %n حسابًا قبل ذلك.</numerusform>
            <numerusform>هذه القائمة غير مكتملة: وصل %n حساب قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>لا أحد يطابق.</translation>
    </message>
    <message>
        <source>Not found: nobody here has exactly the id, e-mail address or name “%1”.</source>
        <translation>لم يُعثر عليه: لا أحد هنا له المعرّف أو عنوان البريد أو الاسم «%1» بالضبط.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2. Ask again with the e-mail address.</source>
        <translation>الاسم «%1» لأكثر من شخص: %2. اسأل من جديد بعنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A remembered connection, its key from the keychain</source>
        <translation>اتصال محفوظ، ومفتاحه من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The platform at --url: anyscale</source>
        <translation>المنصة الموجودة في --url: anyscale</translation>
    </message>
    <message>
        <source>Where the platform is; the key comes from GATEHOUSE_KEY or --key-file</source>
        <translation>مكان المنصة؛ والمفتاح من GATEHOUSE_KEY أو --key-file</translation>
    </message>
    <message>
        <source>Where the key is: - for standard input, or a file only you can read</source>
        <translation>مكان المفتاح: - للإدخال القياسي، أو ملف لا يقرؤه أحد غيرك</translation>
    </message>
    <message>
        <source>Keep connections and journals in this folder</source>
        <translation>حفظ الاتصالات والسجلات في هذا المجلد</translation>
    </message>
    <message>
        <source>Give up on a request after so many seconds</source>
        <translation>التخلي عن الطلب بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>The people and service accounts of the organisation</source>
        <translation>أشخاص المؤسسة وحسابات الخدمة فيها</translation>
    </message>
    <message>
        <source>List everybody, or those whose e-mail or name contains something</source>
        <translation>عرض الجميع، أو من يحتوي بريده أو اسمه على نص معيّن</translation>
    </message>
    <message>
        <source>Only e-mail addresses that contain this, in any case</source>
        <translation>عناوين البريد التي تحتوي على هذا فقط، بأي حالة أحرف</translation>
    </message>
    <message>
        <source>Only names that contain this, in any case</source>
        <translation>الأسماء التي تحتوي على هذا فقط، بأي حالة أحرف</translation>
    </message>
    <message>
        <source>people, service or all</source>
        <translation>people أو service أو all</translation>
    </message>
    <message>
        <source>Stop after so many; the whole list without it</source>
        <translation>التوقف بعد هذا العدد؛ ودونه القائمة كلها</translation>
    </message>
    <message>
        <source>How many to ask for at a time, 1 to 50</source>
        <translation>العدد المطلوب في كل مرة، من 1 إلى 50</translation>
    </message>
    <message>
        <source>table, json, csv or yaml</source>
        <translation>table أو json أو csv أو yaml</translation>
    </message>
    <message>
        <source>Show one account, found by exactly this id, e-mail address or name</source>
        <translation>عرض حساب واحد، يُعثر عليه بهذا المعرّف أو عنوان البريد أو الاسم بالضبط</translation>
    </message>
    <message>
        <source>User id, identity id, e-mail address or name</source>
        <translation>معرّف المستخدم أو معرّف الهوية أو عنوان البريد أو الاسم</translation>
    </message>
    <message>
        <source>yaml or json</source>
        <translation>yaml أو json</translation>
    </message>
    <message>
        <source>Create the people of a spreadsheet, CSV or YAML file</source>
        <translation>إنشاء الأشخاص الواردين في جدول أو ملف CSV أو YAML</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Which sheet of a workbook</source>
        <translation>أي ورقة من المصنف</translation>
    </message>
    <message>
        <source>Only show how the file is understood; needs no connection</source>
        <translation>عرض كيفية فهم الملف فقط؛ لا يحتاج إلى اتصال</translation>
    </message>
    <message>
        <source>Do not ask before sending</source>
        <translation>عدم السؤال قبل الإرسال</translation>
    </message>
    <message>
        <source>Write what became of each row to this file</source>
        <translation>كتابة ما آل إليه كل صف في هذا الملف</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text أو json</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يحق له ماذا</translation>
    </message>
    <message>
        <source>Write who may do what, for everybody or one person</source>
        <translation>كتابة من يحق له ماذا، للجميع أو لشخص واحد</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>json (as the vendor&apos;s own client writes it), csv or xlsx</source>
        <translation>json (كما يكتبه برنامج المورّد نفسه) أو csv أو xlsx</translation>
    </message>
    <message>
        <source>Write to this file, replacing it; standard output without it</source>
        <translation>الكتابة في هذا الملف مع استبداله؛ ودونه الإخراج القياسي</translation>
    </message>
    <message>
        <source>Looks after people&apos;s accounts on Anyscale.</source>
        <translation>يعتني بحسابات الأشخاص على Anyscale.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Looks after people’s accounts on Anyscale: who is there, who may do what, and adding people from any spreadsheet.</source>
        <translation>يعتني بحسابات الأشخاص على Anyscale: من الموجود، ومن يحق له ماذا، وإضافة أشخاص من أي جدول.</translation>
    </message>
    <message>
        <source>Open the practice organisation: everybody in it is invented.</source>
        <translation>فتح مؤسسة التدريب: كل من فيها متخيَّل.</translation>
    </message>
    <message>
        <source>Keep settings, history and practice data in this folder.</source>
        <translation>حفظ الإعدادات والسجل وبيانات التدريب في هذا المجلد.</translation>
    </message>
    <message>
        <source>A spreadsheet of people to import.</source>
        <translation>جدول أشخاص للاستيراد.</translation>
    </message>
    <message>
        <source>The practice organisation is starting…</source>
        <translation>جارٍ تشغيل مؤسسة التدريب…</translation>
    </message>
    <message>
        <source>Practice organisation</source>
        <translation>مؤسسة التدريب</translation>
    </message>
</context>
</TS>
