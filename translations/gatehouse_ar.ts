<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessIndex</name>
    <message>
        <source>Everybody on %1</source>
        <translation>الجميع على %1</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Search access</source>
        <translation>البحث في الصلاحيات</translation>
    </message>
    <message>
        <source>Search person, group or resource</source>
        <translation>البحث عن شخص أو مجموعة أو مورد</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>من يصل إلى ماذا</translation>
    </message>
    <message>
        <source>Where, and who reaches it</source>
        <translation>أين، ومن يصل إليه</translation>
    </message>
    <message>
        <source>Roles in groups</source>
        <translation>الأدوار في المجموعات</translation>
    </message>
    <message>
        <source>People and resources</source>
        <translation>الأشخاص والموارد</translation>
    </message>
</context>
<context>
    <name>AccessReports</name>
    <message>
        <source>Who can reach what</source>
        <translation>من يمكنه الوصول إلى ماذا</translation>
    </message>
    <message numerus="yes">
        <source>people are owners or administrators of a whole platform</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>شخص بصفة مالك أو مدير لمنصة كاملة</numerusform>
            <numerusform>شخص بصفة مالك أو مدير لمنصة كاملة</numerusform>
            <numerusform>شخصان بصفة مالك أو مدير لمنصة كاملة</numerusform>
            <numerusform>أشخاص بصفة مالك أو مدير لمنصة كاملة</numerusform>
            <numerusform>شخصًا بصفة مالك أو مدير لمنصة كاملة</numerusform>
            <numerusform>شخص بصفة مالك أو مدير لمنصة كاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them have not been there for %1 days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
            <numerusform>منهم بلا نشاط هناك منذ %1 يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with an address from outside have access</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>شخص لديه وصول، وعنوانه من الخارج</numerusform>
            <numerusform>شخص لديه وصول، وعنوانه من الخارج</numerusform>
            <numerusform>شخصان لديهما وصول، وعنواناهما من الخارج</numerusform>
            <numerusform>أشخاص لديهم وصول، وعناوينهم من الخارج</numerusform>
            <numerusform>شخصًا لديهم وصول، وعناوينهم من الخارج</numerusform>
            <numerusform>شخص لديهم وصول، وعناوينهم من الخارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams have a single administrator</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>فريق له مدير واحد فقط</numerusform>
            <numerusform>فريق له مدير واحد فقط</numerusform>
            <numerusform>فريقان لكل منهما مدير واحد فقط</numerusform>
            <numerusform>فرق لكل منها مدير واحد فقط</numerusform>
            <numerusform>فريقًا لكل منها مدير واحد فقط</numerusform>
            <numerusform>فريق لكل منها مدير واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invitations have been waiting for a long time</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>دعوتان قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>دعوات قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>دعوة قيد الانتظار منذ مدة طويلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service accounts</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>حساب خدمة</numerusform>
            <numerusform>حساب خدمة</numerusform>
            <numerusform>حسابا خدمة</numerusform>
            <numerusform>حسابات خدمة</numerusform>
            <numerusform>حساب خدمة</numerusform>
            <numerusform>حساب خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keys</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>مفتاح</numerusform>
            <numerusform>مفتاح</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>مفاتيح</numerusform>
            <numerusform>مفتاحًا</numerusform>
            <numerusform>مفتاح</numerusform>
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
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owners and administrators</source>
        <translation>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
            <numerusform>%Ln من المالكين والمدراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts and keys</source>
        <translation>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
            <numerusform>%Ln من حسابات الخدمة والمفاتيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حسابا خدمة</numerusform>
            <numerusform>%Ln حسابات خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln إذن</numerusform>
            <numerusform>%Ln إذن</numerusform>
            <numerusform>%Ln إذنان</numerusform>
            <numerusform>%Ln أذونات</numerusform>
            <numerusform>%Ln إذنًا</numerusform>
            <numerusform>%Ln إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rules</source>
        <translation>
            <numerusform>%Ln قاعدة وصول</numerusform>
            <numerusform>%Ln قاعدة وصول</numerusform>
            <numerusform>%Ln قاعدتا وصول</numerusform>
            <numerusform>%Ln قواعد وصول</numerusform>
            <numerusform>%Ln قاعدة وصول</numerusform>
            <numerusform>%Ln قاعدة وصول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on %3, by person</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 لدى %2 على %3، حسب الشخص</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, by place</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 لدى %2 على %3، حسب المكان</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 لدى %2 على %3</translation>
    </message>
    <message>
        <source>One line is one permission: who, on which platform, on what, with which role, and why. “Directly” means given to the person; “through” names the group; “owner of the whole organisation” and “account administrator” come with running everything; “inherited” comes from a place above. The last column says what to change to take it away.</source>
        <translation>كل سطر إذن واحد: لمن، وعلى أي منصة، وعلى ماذا، وبأي دور، ولماذا. «مباشرة» تعني أنه مُنح للشخص نفسه؛ و«عبر» تذكر المجموعة؛ أما «مالك المؤسسة كلها» و«مدير الحساب» فيأتيان مع إدارة كل شيء؛ و«موروث» يأتي من مكان أعلى. ويبيّن العمود الأخير ما الذي يُغيَّر لسحبه.</translation>
    </message>
    <message>
        <source>“Not known” means that the platform does not tell. It does not mean that there is no access.</source>
        <translation>«غير معروف» تعني أن المنصة لا تذكر ذلك. ولا تعني أنه لا يوجد وصول.</translation>
    </message>
    <message>
        <source>Only what is certain is listed: where a platform does not tell something, nothing is claimed.</source>
        <translation>لا يُدرج إلا المؤكد: حيث لا تذكر المنصة أمرًا، لا يُدّعى شيء.</translation>
    </message>
    <message>
        <source>Somebody who was renamed is the same person here. What follows from running everything, or from a role on a place above, is not listed apart.</source>
        <translation>من تغيّر اسمه يبقى هنا الشخص نفسه. وما ينتج عن إدارة كل شيء، أو عن دور على مكان أعلى، لا يُدرج على حدة.</translation>
    </message>
    <message>
        <source>Everyone, every place; service accounts and keys included</source>
        <translation>كل الأشخاص وكل الأماكن؛ ومعها حسابات الخدمة والمفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
            <numerusform>%Ln من الأشخاص المختارين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places chosen</source>
        <translation>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
            <numerusform>%Ln من الأماكن المختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can reach what, by person</source>
        <translation>من يمكنه الوصول إلى ماذا، حسب الشخص</translation>
    </message>
    <message>
        <source>Who can reach what, by place</source>
        <translation>من يمكنه الوصول إلى ماذا، حسب المكان</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Owners and administrators</source>
        <translation>المالكون والمدراء</translation>
    </message>
    <message>
        <source>Pending invitations</source>
        <translation>الدعوات قيد الانتظار</translation>
    </message>
    <message>
        <source>Service accounts and keys</source>
        <translation>حسابات الخدمة والمفاتيح</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What each person may do where, why, and what takes it away.</source>
        <translation>ما يحق لكل شخص وأين، ولماذا، وما الذي يسحبه.</translation>
    </message>
    <message>
        <source>Who reaches each cloud, space, team and project, and why.</source>
        <translation>من يصل إلى كل سحابة ومساحة وفريق ومشروع، ولماذا.</translation>
    </message>
    <message>
        <source>Everybody with their accounts; the table imports again.</source>
        <translation>جميع الأشخاص مع حساباتهم؛ ويمكن استيراد الجدول من جديد.</translation>
    </message>
    <message>
        <source>Who runs a whole platform, and when they were last there.</source>
        <translation>من يدير منصة كاملة، ومتى كان آخر نشاط له هناك.</translation>
    </message>
    <message>
        <source>Who was invited and has not come yet.</source>
        <translation>من تلقّى دعوة ولم ينضم بعد.</translation>
    </message>
    <message>
        <source>What is no person, whom it belongs to, and how old it is.</source>
        <translation>ما ليس شخصًا، ولمن هو، وما عمره.</translation>
    </message>
    <message>
        <source>What an auditor would ask about, worst first, with what to do.</source>
        <translation>ما قد يسأل عنه المدقّق، الأهم أولًا، مع ما ينبغي عمله.</translation>
    </message>
    <message>
        <source>Who joined, left, gained or lost a role since a day that was kept.</source>
        <translation>من انضم أو غادر أو اكتسب دورًا أو فقده منذ يوم محفوظ.</translation>
    </message>
    <message>
        <source>permissions of everyone</source>
        <translation>أذونات الجميع</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>role rules</source>
        <translation>قواعد الأدوار</translation>
    </message>
    <message>
        <source>restricted projects</source>
        <translation>المشاريع المقيّدة</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>roles of groups</source>
        <translation>أدوار المجموعات</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>members of teams</source>
        <translation>أعضاء الفرق</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>المساحات</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>السحابات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>other lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>%1 does not let the key that was used read this: %2.</source>
        <translation>لا تتيح %1 للمفتاح المستخدم قراءة هذا: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering while it was asked for this: %2; %Ln are missing.</source>
        <translation>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
            <numerusform>توقفت %1 عن الرد عند طلب هذا: %2؛ والناقص %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln records of this: %2; how many are missing is not known.</source>
        <translation>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجل من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجل من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجلين من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجلات من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجلًا من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln سجل من هذا: %2؛ ولا يُعرف عدد الناقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln pages</source>
        <translation>
            <numerusform>%1؛ %Ln صفحة</numerusform>
            <numerusform>%1؛ %Ln صفحة</numerusform>
            <numerusform>%1؛ %Ln صفحتان</numerusform>
            <numerusform>%1؛ %Ln صفحات</numerusform>
            <numerusform>%1؛ %Ln صفحة</numerusform>
            <numerusform>%1؛ %Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; stopped after %Ln pages</source>
        <translation>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحة</numerusform>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحة</numerusform>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحتين</numerusform>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحات</numerusform>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحة</numerusform>
            <numerusform>%1؛ مع التوقف بعد %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 &quot;1,214 people, 2,047 accounts&quot;</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>لم تُقرأ %1.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>of the earlier reading</comment>
        <translation>في القراءة السابقة: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To take it away</source>
        <translation>لسحبه</translation>
    </message>
    <message>
        <source>Id of the holder</source>
        <translation>معرّف صاحب الإذن</translation>
    </message>
    <message>
        <source>Kind of holder</source>
        <translation>نوع صاحب الإذن</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>معرّف المكان</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>The platform’s word</source>
        <translation>تسمية المنصة</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>نوع الطريق</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
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
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Groups are listed with their members, who have the role through them.</source>
        <translation>تُدرج المجموعات مع أعضائها، فلهم الدور عبرها.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Other members are not known</source>
        <translation>بقية الأعضاء غير معروفين</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 lets nobody read this</source>
        <translation>لا تتيح %1 لأحد قراءة هذا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المدراء</translation>
    </message>
    <message>
        <source>Whoever runs the whole of a platform, people and others.</source>
        <translation>من يدير منصة كاملة، من أشخاص وغيرهم.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last active (UTC)</source>
        <translation>آخر نشاط (UTC)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Invited (UTC)</source>
        <translation>تاريخ الدعوة (UTC)</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>تاريخ الانتهاء (UTC)</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>الفرق والمجموعات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>مفتاح خدمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Keys are told by their names; the keys themselves are nowhere in this report.</source>
        <translation>تُذكر المفاتيح بأسمائها؛ أما المفاتيح نفسها فلا ترد في هذا التقرير.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>تاريخ الإنشاء (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>آخر استخدام (UTC)</translation>
    </message>
    <message>
        <source>Kind, for programs</source>
        <translation>النوع، للبرامج</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>ما يظهر منه</translation>
    </message>
    <message>
        <source>There is nothing that an auditor would ask about.</source>
        <translation>لا يوجد ما قد يسأل عنه المدقّق.</translation>
    </message>
    <message>
        <source>What an auditor would ask about, worst first.</source>
        <translation>ما قد يسأل عنه المدقّق، الأهم أولًا.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>منذ (UTC)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Accounts by platform and state</source>
        <translation>الحسابات حسب المنصة والحالة</translation>
    </message>
    <message>
        <source>People by role, on the places that most people reach</source>
        <translation>الأشخاص حسب الدور، على الأماكن التي يصل إليها أكثر الأشخاص</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>أدوار أخرى</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <source>Whole organisation</source>
        <translation>المؤسسة كلها</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>المؤسسة %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>المساحة %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message>
        <source>Cloud %1</source>
        <translation>السحابة %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>المشروع %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (حساب خدمة)</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (مجموعة)</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (مفتاح)</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a key</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a key</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a key</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Account gone</source>
        <translation>زوال حساب</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>Role gained</source>
        <translation>اكتساب دور</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>فقدان دور</translation>
    </message>
    <message>
        <source>Role raised</source>
        <translation>رفع دور</translation>
    </message>
    <message>
        <source>Role lowered</source>
        <translation>خفض دور</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Key gone</source>
        <translation>زوال مفتاح</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Place gone</source>
        <translation>زوال مكان</translation>
    </message>
    <message>
        <source>Can’t be compared</source>
        <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
        <source>%1 tells role rules only for places that the key itself may see; the key of an account administrator sees all of them.</source>
        <translation>لا يذكر %1 قواعد الأدوار إلا للأماكن التي يحق للمفتاح نفسه رؤيتها؛ ومفتاح مدير الحساب يراها كلها.</translation>
    </message>
</context>
<context>
    <name>AccessSentences</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 why somebody has a role: &quot;Through ml-platform&quot;; %2 &quot;1 other way&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other ways</source>
        <translation>
            <numerusform>%Ln طريق آخر</numerusform>
            <numerusform>%Ln طريق آخر</numerusform>
            <numerusform>%Ln طريقان آخران</numerusform>
            <numerusform>%Ln طرق أخرى</numerusform>
            <numerusform>%Ln طريقًا آخر</numerusform>
            <numerusform>%Ln طريق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell who belongs here</source>
        <translation>لا تذكر %1 من هم هنا</translation>
    </message>
    <message>
        <source>%1, service account</source>
        <translation>%1، حساب خدمة</translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1، مجموعة</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1، مفتاح</translation>
    </message>
    <message>
        <source>%1, invited</source>
        <translation>%1، دعوة قائمة</translation>
    </message>
    <message>
        <source>%1 has no access to %2 (%3).</source>
        <extracomment>%1 a person, %2 a place, %3 a platform</extracomment>
        <translation>ليس لدى %1 وصول إلى %2 (%3).</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 is not known: %3 does not tell who belongs there.</source>
        <translation>لا يُعرف هل لدى %1 وصول إلى %2: لا تذكر %3 من هم هناك.</translation>
    </message>
    <message>
        <source>%1 reaches %2 (%3), with which role is not told. %4.</source>
        <translation>لدى %1 وصول إلى %2 (%3)، ولا يُذكر بأي دور. %4.</translation>
    </message>
    <message>
        <source>%1: %2 on %3 (%4). %5.</source>
        <extracomment>%1 a person, %2 a role, %3 a place, %4 a platform, %5 why: &quot;Through ml-platform&quot;</extracomment>
        <translation>%1: %2 على %3 (%4). %5.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>AccessTerms</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of what is counted: &quot;18 people&quot;, then &quot;2 groups&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln people</source>
        <translation>
            <numerusform>%Ln شخص على الأقل</numerusform>
            <numerusform>%Ln شخص على الأقل</numerusform>
            <numerusform>%Ln شخصان على الأقل</numerusform>
            <numerusform>%Ln أشخاص على الأقل</numerusform>
            <numerusform>%Ln شخصًا على الأقل</numerusform>
            <numerusform>%Ln شخص على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حسابا خدمة</numerusform>
            <numerusform>%Ln حسابات خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>a group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>above</source>
        <translation>مكان أعلى</translation>
    </message>
    <message>
        <source>Take back the invitation</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>إزالة الشخص</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Change cloud role</source>
        <translation>تغيير دور السحابة</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>الخروج من الفريق</translation>
    </message>
    <message>
        <source>Leave the organization</source>
        <translation>الخروج من المؤسسة</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Leave the space</source>
        <translation>الخروج من المساحة</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Stop adding everybody</source>
        <translation>إيقاف إضافة الجميع</translation>
    </message>
    <message>
        <source>Make the space private</source>
        <translation>جعل المساحة خاصة</translation>
    </message>
    <message>
        <source>Close it to the rest</source>
        <translation>إغلاقه أمام البقية</translation>
    </message>
    <message>
        <source>%1 does not tell through which group.</source>
        <translation>لا تذكر %1 عبر أي مجموعة.</translation>
    </message>
    <message>
        <source>The group %1 is kept by your company directory. Take the person out of it there.</source>
        <translation>المجموعة %1 يتولاها دليل شركتك. أخرِج الشخص منها هناك.</translation>
    </message>
    <message>
        <source>This can only be taken away in the settings of %1.</source>
        <translation>لا يمكن سحب هذا إلا في إعدادات %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is the role of the group itself; %Ln members have it through the group. Take people out of the group instead.</source>
        <translation>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln عضو. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln عضو. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln عضوان. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln أعضاء. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln عضوًا. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
            <numerusform>هذا دور المجموعة نفسها، ويناله عبرها %Ln عضو. أخرِج الأشخاص من المجموعة بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has its role for as long as it lives. Revoke the key instead.</source>
        <translation>يبقى للمفتاح دوره ما دام قائمًا. اسحب المفتاح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is open to everybody. It is closed in the settings of %1.</source>
        <translation>هذا مفتوح للجميع. ويُغلق في إعدادات %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list of people of %2, so there is no account to change.</source>
        <translation>%1 خارج قائمة الأشخاص لدى %2، فلا يوجد حساب لتغييره.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Through %1, perhaps directly too</source>
        <translation>عبر %1، وربما مباشرة أيضًا</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Account administrator</source>
        <translation>مدير الحساب</translation>
    </message>
    <message>
        <source>Owner of the whole organisation</source>
        <translation>مالك المؤسسة كلها</translation>
    </message>
    <message>
        <source>Inherited from %1</source>
        <translation>موروث من %1</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>Directly or through a group</source>
        <translation>مباشرة أو عبر مجموعة</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>سحب المفتاح</translation>
    </message>
    <message>
        <source>Change the group’s role</source>
        <translation>تغيير دور المجموعة</translation>
    </message>
    <message>
        <source>Leave the group in the directory</source>
        <translation>الخروج من المجموعة في الدليل</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>الخروج من المجموعة</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>تغييره على %1</translation>
    </message>
    <message>
        <source>Look at role and groups</source>
        <translation>مراجعة الدور والمجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of an organization can’t be read (%Ln organizations). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسسة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسسة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسستان). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسسات). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسسة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المؤسسات (%Ln مؤسسة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of a space can’t be read (%Ln spaces). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحتان). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحات). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
            <numerusform>%1: لا يمكن قراءة من هم أعضاء في المساحات (%Ln مساحة). والحقوق التي تأتي من ذلك ليست في القوائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln places in a team it is told whether somebody is an administrator, but not with which role otherwise.</source>
        <translation>
            <numerusform>%1: في %Ln مكان ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
            <numerusform>%1: في %Ln مكان ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
            <numerusform>%1: في %Ln مكانين ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
            <numerusform>%1: في %Ln أماكن ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
            <numerusform>%1: في %Ln مكانًا ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
            <numerusform>%1: في %Ln مكان ضمن فريق يُذكر هل الشخص مدير، ولا يُذكر دوره في غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln roles it is not told whether they were given directly, through a group, or both.</source>
        <translation>
            <numerusform>%1: في %Ln دور لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
            <numerusform>%1: في %Ln دور لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
            <numerusform>%1: في %Ln دورين لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
            <numerusform>%1: في %Ln أدوار لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
            <numerusform>%1: في %Ln دورًا لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
            <numerusform>%1: في %Ln دور لا يُذكر هل كان المنح مباشرة أو عبر مجموعة أو بكليهما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the role of %Ln people in the organisation is not told.</source>
        <translation>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln شخص.</numerusform>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln شخص.</numerusform>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln شخصين.</numerusform>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln أشخاص.</numerusform>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln شخصًا.</numerusform>
            <numerusform>%1: لا يُذكر الدور في المؤسسة لـ %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the keys of other people can’t be listed with the key that was used.</source>
        <translation>%1: لا يمكن سرد مفاتيح الأشخاص الآخرين بالمفتاح المستخدم.</translation>
    </message>
    <message>
        <source>It follows from a role on %1. Change that one.</source>
        <translation>هذا ناتج عن دور على %1. غيّر ذلك الدور.</translation>
    </message>
    <message>
        <source>%1 does not tell whether this role was given directly or through a group. Look at both there.</source>
        <translation>لا تذكر %1 هل مُنح هذا الدور مباشرة أو عبر مجموعة. راجع كليهما هناك.</translation>
    </message>
</context>
<context>
    <name>ActionLooks</name>
    <message>
        <source>the others have no open invitation</source>
        <translation>ليست للآخرين دعوة مفتوحة</translation>
    </message>
    <message>
        <source>the others have no expired invitation</source>
        <translation>ليست للآخرين دعوة منتهية</translation>
    </message>
    <message>
        <source>the others have no account there</source>
        <translation>ليس للآخرين حساب هناك</translation>
    </message>
    <message>
        <source>the others are not active</source>
        <translation>الآخرون غير نشطين</translation>
    </message>
    <message>
        <source>the others are active already</source>
        <translation>الآخرون نشطون بالفعل</translation>
    </message>
    <message>
        <source>the others sign in without a password</source>
        <translation>الآخرون يدخلون دون كلمة مرور</translation>
    </message>
    <message>
        <source>the others are service accounts</source>
        <translation>الباقي حسابات خدمة</translation>
    </message>
    <message>
        <source>nobody does this to themselves here</source>
        <translation>لا أحد يفعل ذلك بنفسه هنا</translation>
    </message>
    <message>
        <source>the last administrator of a platform stays</source>
        <translation>يبقى المدير الأخير لكل منصة</translation>
    </message>
    <message>
        <source>that works for oneself alone</source>
        <translation>لا يمكن ذلك إلا للحساب نفسه</translation>
    </message>
    <message>
        <source>the others are on connections that only read</source>
        <translation>الآخرون على اتصالات للقراءة فقط</translation>
    </message>
    <message>
        <source>the others are on platforms that are not connected now</source>
        <translation>الآخرون على منصات غير متصلة الآن</translation>
    </message>
    <message>
        <source>the platforms of the others have no way to do it</source>
        <translation>منصات الآخرين لا تتيح ذلك</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>إعادة إرسال الدعوة</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>دعوة من جديد…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>تغيير الدور…</translation>
    </message>
    <message>
        <source>Developer…</source>
        <translation>مطوّر…</translation>
    </message>
    <message>
        <source>Change seat…</source>
        <translation>تغيير المقعد…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>السماح بالدخول من جديد…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Add to team…</source>
        <translation>إضافة إلى فريق…</translation>
    </message>
    <message>
        <source>Take out of a team…</source>
        <translation>إخراج من فريق…</translation>
    </message>
    <message>
        <source>Change role in a team…</source>
        <translation>تغيير الدور في فريق…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>Replace a key…</source>
        <translation>استبدال مفتاح…</translation>
    </message>
    <message>
        <source>Revoke keys…</source>
        <translation>سحب مفاتيح…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>ليس على %1</translation>
    </message>
    <message>
        <source>the key may not</source>
        <translation>لا يحق للمفتاح</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>no open invitation</source>
        <translation>لا دعوة مفتوحة</translation>
    </message>
    <message>
        <source>no expired invitation</source>
        <translation>لا دعوة منتهية</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>active already</source>
        <translation>نشط بالفعل</translation>
    </message>
    <message>
        <source>no password to reset</source>
        <translation>لا كلمة مرور لإعادة تعيينها</translation>
    </message>
    <message>
        <source>for oneself alone</source>
        <translation>للحساب نفسه فقط</translation>
    </message>
    <message>
        <source>dedicated alone</source>
        <translation>للبيئات المخصّصة فقط</translation>
    </message>
    <message>
        <source>would remove</source>
        <translation>سيؤدي إلى الإزالة</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>oneself</source>
        <translation>الحساب نفسه</translation>
    </message>
    <message>
        <source>last administrator</source>
        <translation>المدير الأخير</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>There is nobody it could be done to.</source>
        <translation>لا يوجد من يمكن فعل ذلك له.</translation>
    </message>
    <message>
        <source>%1 reaches %2 of the %3; %4.</source>
        <extracomment>%1 an action, %2 and %3 numbers, %4 &quot;the others have no open invitation&quot;</extracomment>
        <translation>«%1» يشمل %2 من %3؛ %4.</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>سحب الدور…</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Arize AX fixes the role with the invitation; it can&apos;t be changed later.</source>
        <translation>تحدّد Arize AX الدور مع الدعوة؛ ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Arize AX knows no pause: an account is there, or it is removed for good.</source>
        <translation>لا تعرف Arize AX الإيقاف المؤقت: الحساب إما موجود وإما مُزال نهائيًا.</translation>
    </message>
    <message>
        <source>Arize AX does not tell who is in an organization or a space. Reports say so where it matters.</source>
        <translation>لا تذكر Arize AX من هم في مؤسسة أو مساحة. وتقول التقارير ذلك حيث يلزم.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases sends its invitations itself; they can&apos;t be sent again from outside.</source>
        <translation>ترسل Weights &amp; Biases دعواتها بنفسها؛ ولا يمكن إرسالها مرة أخرى من الخارج.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases lets people reset their password themselves, on its sign-in page.</source>
        <translation>تتيح Weights &amp; Biases للأشخاص إعادة تعيين كلمة المرور بأنفسهم في صفحة الدخول.</translation>
    </message>
    <message>
        <source>Anyscale lets people reset their password themselves, on its sign-in page.</source>
        <translation>تتيح Anyscale للأشخاص إعادة تعيين كلمة المرور بأنفسهم في صفحة الدخول.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do this for anybody from outside.</source>
        <translation>لا تستطيع %1 فعل ذلك لأحد من الخارج.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>كان كذلك من قبل</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
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
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>See people and roles</source>
        <translation>عرض الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>إعادة إرسال الدعوة</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>دعوة من جديد</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Change developer flag</source>
        <translation>تغيير صفة المطوّر</translation>
    </message>
    <message>
        <source>Change seat</source>
        <translation>تغيير المقعد</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة تنشيط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>See teams and who is in them</source>
        <translation>عرض الفرق ومن فيها</translation>
    </message>
    <message>
        <source>Add to team</source>
        <translation>إضافة إلى فريق</translation>
    </message>
    <message>
        <source>Take out of team</source>
        <translation>إخراج من فريق</translation>
    </message>
    <message>
        <source>Change role in team</source>
        <translation>تغيير الدور في فريق</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>استبدال مفتاح</translation>
    </message>
    <message>
        <source>Revoke keys</source>
        <translation>سحب مفاتيح</translation>
    </message>
    <message>
        <source>See who may do what</source>
        <translation>عرض من يحق له ماذا</translation>
    </message>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>The key to %1 is not allowed to do this. An administrator&apos;s key is.</source>
        <translation>لا يُسمح لمفتاح %1 بفعل ذلك. يُسمح به لمفتاح يخص أحد المدراء.</translation>
    </message>
    <message>
        <source>%1 has this switched off for the organisation.</source>
        <translation>أوقفت %1 هذا للمؤسسة.</translation>
    </message>
    <message>
        <source>The connection to %1 only reads. Change that under Connections.</source>
        <translation>الاتصال بـ %1 للقراءة فقط. يمكن تغيير ذلك ضمن «الاتصالات».</translation>
    </message>
    <message>
        <source>%1 is not connected at the moment.</source>
        <translation>%1 غير متصلة حاليًا.</translation>
    </message>
    <message>
        <source>There is no account on %1.</source>
        <translation>لا يوجد حساب على %1.</translation>
    </message>
    <message>
        <source>There is no open invitation to %1.</source>
        <translation>لا توجد دعوة مفتوحة إلى %1.</translation>
    </message>
    <message>
        <source>The invitation to %1 has not expired.</source>
        <translation>لم تنتهِ الدعوة إلى %1 بعد.</translation>
    </message>
    <message>
        <source>The account on %1 is not active.</source>
        <translation>الحساب على %1 غير نشط.</translation>
    </message>
    <message>
        <source>The account on %1 is active.</source>
        <translation>الحساب على %1 نشط.</translation>
    </message>
    <message>
        <source>Only for people who sign in to %1 with a password, not with single sign-on.</source>
        <translation>فقط لمن يدخلون إلى %1 بكلمة مرور، لا عبر الدخول الموحّد.</translation>
    </message>
    <message>
        <source>%1 makes a key only for the person whose key this connection uses.</source>
        <translation>لا تنشئ %1 مفتاحًا إلا للشخص الذي يستخدم هذا الاتصال مفتاحه.</translation>
    </message>
    <message>
        <source>%1 can do this only where it runs for one customer alone.</source>
        <translation>لا تستطيع %1 ذلك إلا حيث تعمل لعميل واحد وحده.</translation>
    </message>
    <message>
        <source>On the shared cloud of %1 this removes the person from the organisation.</source>
        <translation>في السحابة المشتركة لدى %1 يؤدي هذا إلى إزالة الشخص من المؤسسة.</translation>
    </message>
    <message>
        <source>A service account has nothing of this kind.</source>
        <translation>ليس لحساب الخدمة شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>This is your own account on %1. Somebody else has to do it.</source>
        <translation>هذا حسابك على %1. على شخص آخر أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>%1 would be left without an administrator. Name another one first.</source>
        <translation>ستبقى %1 بلا مدير. عيّن مديرًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Not known until it is tried.</source>
        <translation>لا يُعرف ذلك قبل تجربته.</translation>
    </message>
    <message>
        <source>On Weights &amp; Biases a role ends with the place in the team: take the person out of it.</source>
        <translation>على Weights &amp; Biases ينتهي الدور بانتهاء المكان في الفريق: أخرِج الشخص منه.</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>سحب دور</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>%1 becomes %2</source>
        <comment>a role or a name, before and after</comment>
        <translation>%1 يصبح %2</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>no developer</source>
        <translation>ليس مطوّرًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 the invitation to %2 again?</source>
        <translation>إرسال الدعوة إلى %2 مرة أخرى لـ %1؟</translation>
    </message>
    <message>
        <source>Invite %1 to %2 again?</source>
        <translation>دعوة %1 إلى %2 من جديد؟</translation>
    </message>
    <message>
        <source>Send %1 a mail to set a new password on %2?</source>
        <translation>إرسال رسالة لتعيين كلمة مرور جديدة على %2 إلى %1؟</translation>
    </message>
    <message>
        <source>Change the name of %1 on %2?</source>
        <translation>تغيير اسم %1 على %2؟</translation>
    </message>
    <message>
        <source>Change the role of %1 on %2?</source>
        <translation>تغيير دور %1 على %2؟</translation>
    </message>
    <message>
        <source>Change who is a developer on %2: %1?</source>
        <translation>تغيير صفة المطوّر على %2: %1؟</translation>
    </message>
    <message>
        <source>Change the seat of %1 on %2?</source>
        <translation>تغيير مقعد %1 على %2؟</translation>
    </message>
    <message>
        <source>Deactivate %1 on %2?</source>
        <translation>تعطيل %1 على %2؟</translation>
    </message>
    <message>
        <source>Let %1 in to %2 again?</source>
        <translation>السماح لـ %1 بالدخول إلى %2 من جديد؟</translation>
    </message>
    <message>
        <source>Add %1 to a team on %2?</source>
        <translation>إضافة %1 إلى فريق على %2؟</translation>
    </message>
    <message>
        <source>Take %1 out of a team on %2?</source>
        <translation>إخراج %1 من فريق على %2؟</translation>
    </message>
    <message>
        <source>Change what %1 may do in a team on %2?</source>
        <translation>تغيير ما يحق لـ %1 في فريق على %2؟</translation>
    </message>
    <message>
        <source>Make a key on %2 that belongs to %1?</source>
        <translation>إنشاء مفتاح على %2 يخص %1؟</translation>
    </message>
    <message>
        <source>Replace a key of %1 on %2?</source>
        <translation>استبدال مفتاح لـ %1 على %2؟</translation>
    </message>
    <message>
        <source>Revoke keys of %1 on %2?</source>
        <translation>سحب مفاتيح %1 على %2؟</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>إزالة %1 من %2؟</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln mails</source>
        <translation>
            <numerusform>إرسال %Ln رسالة</numerusform>
            <numerusform>إرسال %Ln رسالة</numerusform>
            <numerusform>إرسال %Ln رسالتين</numerusform>
            <numerusform>إرسال %Ln رسائل</numerusform>
            <numerusform>إرسال %Ln رسالة</numerusform>
            <numerusform>إرسال %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %Ln people</source>
        <translation>
            <numerusform>دعوة %Ln شخص</numerusform>
            <numerusform>دعوة %Ln شخص</numerusform>
            <numerusform>دعوة %Ln شخصين</numerusform>
            <numerusform>دعوة %Ln أشخاص</numerusform>
            <numerusform>دعوة %Ln شخصًا</numerusform>
            <numerusform>دعوة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln names</source>
        <translation>
            <numerusform>تغيير %Ln اسم</numerusform>
            <numerusform>تغيير %Ln اسم</numerusform>
            <numerusform>تغيير %Ln اسمين</numerusform>
            <numerusform>تغيير %Ln أسماء</numerusform>
            <numerusform>تغيير %Ln اسمًا</numerusform>
            <numerusform>تغيير %Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln roles</source>
        <translation>
            <numerusform>تغيير %Ln دور</numerusform>
            <numerusform>تغيير %Ln دور</numerusform>
            <numerusform>تغيير %Ln دورين</numerusform>
            <numerusform>تغيير %Ln أدوار</numerusform>
            <numerusform>تغيير %Ln دورًا</numerusform>
            <numerusform>تغيير %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln accounts</source>
        <translation>
            <numerusform>تغيير %Ln حساب</numerusform>
            <numerusform>تغيير %Ln حساب</numerusform>
            <numerusform>تغيير %Ln حسابين</numerusform>
            <numerusform>تغيير %Ln حسابات</numerusform>
            <numerusform>تغيير %Ln حسابًا</numerusform>
            <numerusform>تغيير %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %Ln people</source>
        <translation>
            <numerusform>تعطيل %Ln شخص</numerusform>
            <numerusform>تعطيل %Ln شخص</numerusform>
            <numerusform>تعطيل %Ln شخصين</numerusform>
            <numerusform>تعطيل %Ln أشخاص</numerusform>
            <numerusform>تعطيل %Ln شخصًا</numerusform>
            <numerusform>تعطيل %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %Ln people in</source>
        <translation>
            <numerusform>السماح بدخول %Ln شخص</numerusform>
            <numerusform>السماح بدخول %Ln شخص</numerusform>
            <numerusform>السماح بدخول %Ln شخصين</numerusform>
            <numerusform>السماح بدخول %Ln أشخاص</numerusform>
            <numerusform>السماح بدخول %Ln شخصًا</numerusform>
            <numerusform>السماح بدخول %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln people</source>
        <translation>
            <numerusform>إضافة %Ln شخص</numerusform>
            <numerusform>إضافة %Ln شخص</numerusform>
            <numerusform>إضافة %Ln شخصين</numerusform>
            <numerusform>إضافة %Ln أشخاص</numerusform>
            <numerusform>إضافة %Ln شخصًا</numerusform>
            <numerusform>إضافة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln people out</source>
        <translation>
            <numerusform>إخراج %Ln شخص</numerusform>
            <numerusform>إخراج %Ln شخص</numerusform>
            <numerusform>إخراج %Ln شخصين</numerusform>
            <numerusform>إخراج %Ln أشخاص</numerusform>
            <numerusform>إخراج %Ln شخصًا</numerusform>
            <numerusform>إخراج %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %Ln keys</source>
        <translation>
            <numerusform>استبدال %Ln مفتاح</numerusform>
            <numerusform>استبدال %Ln مفتاح</numerusform>
            <numerusform>استبدال %Ln مفتاحين</numerusform>
            <numerusform>استبدال %Ln مفاتيح</numerusform>
            <numerusform>استبدال %Ln مفتاحًا</numerusform>
            <numerusform>استبدال %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln keys</source>
        <translation>
            <numerusform>سحب %Ln مفتاح</numerusform>
            <numerusform>سحب %Ln مفتاح</numerusform>
            <numerusform>سحب %Ln مفتاحين</numerusform>
            <numerusform>سحب %Ln مفاتيح</numerusform>
            <numerusform>سحب %Ln مفتاحًا</numerusform>
            <numerusform>سحب %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln people</source>
        <translation>
            <numerusform>إزالة %Ln شخص</numerusform>
            <numerusform>إزالة %Ln شخص</numerusform>
            <numerusform>إزالة %Ln شخصين</numerusform>
            <numerusform>إزالة %Ln أشخاص</numerusform>
            <numerusform>إزالة %Ln شخصًا</numerusform>
            <numerusform>إزالة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln people</source>
        <translation>
            <numerusform>جارٍ إزالة %Ln شخص</numerusform>
            <numerusform>جارٍ إزالة %Ln شخص</numerusform>
            <numerusform>جارٍ إزالة %Ln شخصين</numerusform>
            <numerusform>جارٍ إزالة %Ln أشخاص</numerusform>
            <numerusform>جارٍ إزالة %Ln شخصًا</numerusform>
            <numerusform>جارٍ إزالة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %Ln people</source>
        <translation>
            <numerusform>جارٍ تعطيل %Ln شخص</numerusform>
            <numerusform>جارٍ تعطيل %Ln شخص</numerusform>
            <numerusform>جارٍ تعطيل %Ln شخصين</numerusform>
            <numerusform>جارٍ تعطيل %Ln أشخاص</numerusform>
            <numerusform>جارٍ تعطيل %Ln شخصًا</numerusform>
            <numerusform>جارٍ تعطيل %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %Ln people</source>
        <translation>
            <numerusform>جارٍ دعوة %Ln شخص</numerusform>
            <numerusform>جارٍ دعوة %Ln شخص</numerusform>
            <numerusform>جارٍ دعوة %Ln شخصين</numerusform>
            <numerusform>جارٍ دعوة %Ln أشخاص</numerusform>
            <numerusform>جارٍ دعوة %Ln شخصًا</numerusform>
            <numerusform>جارٍ دعوة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking the keys of %Ln people</source>
        <translation>
            <numerusform>جارٍ سحب مفاتيح %Ln شخص</numerusform>
            <numerusform>جارٍ سحب مفاتيح %Ln شخص</numerusform>
            <numerusform>جارٍ سحب مفاتيح %Ln شخصين</numerusform>
            <numerusform>جارٍ سحب مفاتيح %Ln أشخاص</numerusform>
            <numerusform>جارٍ سحب مفاتيح %Ln شخصًا</numerusform>
            <numerusform>جارٍ سحب مفاتيح %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>جارٍ إنشاء المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln people</source>
        <translation>
            <numerusform>جارٍ تغيير %Ln شخص</numerusform>
            <numerusform>جارٍ تغيير %Ln شخص</numerusform>
            <numerusform>جارٍ تغيير %Ln شخصين</numerusform>
            <numerusform>جارٍ تغيير %Ln أشخاص</numerusform>
            <numerusform>جارٍ تغيير %Ln شخصًا</numerusform>
            <numerusform>جارٍ تغيير %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Models: %1</translation>
    </message>
    <message>
        <source>Weave: %1</source>
        <translation>Weave: %1</translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation>انضمام إلى %1</translation>
    </message>
    <message>
        <source>joins %1 as %2</source>
        <translation>انضمام إلى %1 بدور %2</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>خروج من %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>gets the key “%1”</source>
        <translation>الحصول على المفتاح «%1»</translation>
    </message>
    <message>
        <source>key “%1” is replaced</source>
        <translation>يُستبدل المفتاح «%1»</translation>
    </message>
    <message>
        <source>key “%1” stops at once</source>
        <translation>يتوقف المفتاح «%1» فورًا</translation>
    </message>
    <message>
        <source>gets a mail</source>
        <translation>تُرسل رسالة بريد</translation>
    </message>
    <message>
        <source>gets a mail with a link that lives 30 minutes</source>
        <translation>تُرسل رسالة بريد فيها رابط صالح 30 دقيقة</translation>
    </message>
    <message>
        <source>can&apos;t sign in any more</source>
        <translation>لا يمكن تسجيل الدخول بعد ذلك</translation>
    </message>
    <message>
        <source>can sign in again</source>
        <translation>يمكن تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Take access away from %1 on %2?</source>
        <translation>سحب الوصول من %1 على %2؟</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln roles away</source>
        <translation>
            <numerusform>سحب %Ln دور</numerusform>
            <numerusform>سحب %Ln دور</numerusform>
            <numerusform>سحب %Ln دورين</numerusform>
            <numerusform>سحب %Ln أدوار</numerusform>
            <numerusform>سحب %Ln دورًا</numerusform>
            <numerusform>سحب %Ln دور</numerusform>
        </translation>
    </message>
    <message>
        <source>loses %1</source>
        <extracomment>%1 &quot;Writer&quot;, %2 a place: &quot;prod-cloud&quot;</extracomment>
        <translation>فقدان %1</translation>
    </message>
    <message>
        <source>loses %1 on %2</source>
        <translation>فقدان %1 على %2</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 Its words: “%2”</source>
        <comment>a sentence, then the platform&apos;s own words in quotes</comment>
        <translation>%1 بنصّها: «%2»</translation>
    </message>
    <message>
        <source>This can&apos;t be done on %1.</source>
        <translation>لا يمكن فعل ذلك على %1.</translation>
    </message>
    <message>
        <source>This key may not do it.</source>
        <translation>لا يحق لهذا المفتاح فعل ذلك.</translation>
    </message>
    <message>
        <source>This is switched off for the organisation.</source>
        <translation>هذا موقوف للمؤسسة.</translation>
    </message>
    <message>
        <source>The platform said no.</source>
        <translation>رفضت المنصة.</translation>
    </message>
    <message>
        <source>This is not on %1 any more.</source>
        <translation>لم يعد هذا موجودًا على %1.</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more.</source>
        <translation>لم تعد %1 تقبل المفتاح.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted here.</source>
        <translation>شهادة %1 غير موثوق بها هنا.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>لم يستطع هذا الكمبيوتر الإرسال.</translation>
    </message>
    <message>
        <source>%1 failed several times.</source>
        <translation>تعذّر ذلك لدى %1 عدة مرات.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, it was done.</source>
        <translation>ضاع الرد؛ وعند البحث مرة أخرى كان قد تم.</translation>
    </message>
    <message>
        <source>The key “%1” was made, but the answer with it was lost. Revoke it and make another.</source>
        <translation>أُنشئ المفتاح «%1»، لكن الرد الذي يحمله ضاع. اسحبه وأنشئ مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, it was not done. It was not sent twice, so that nobody gets two mails.</source>
        <translation>ضاع الرد؛ وعند البحث مرة أخرى لم يكن قد تم. لم يُرسل مرتين، حتى لا تصل رسالتان إلى أحد.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, there is no new key. It was not sent twice, so that there are no two keys.</source>
        <translation>ضاع الرد؛ وعند البحث مرة أخرى لم يكن هناك مفتاح جديد. لم يُرسل مرتين، حتى لا يكون هناك مفتاحان.</translation>
    </message>
    <message>
        <source>The answers were lost; looked up again, it was not done.</source>
        <translation>ضاعت الردود؛ وعند البحث مرة أخرى لم يكن قد تم.</translation>
    </message>
    <message>
        <source>The answer was lost, and the platform does not tell whether the mail left. It was not sent twice, so that nobody gets two mails.</source>
        <translation>ضاع الرد، ولا تذكر المنصة هل خرجت الرسالة. لم يُرسل مرتين، حتى لا تصل رسالتان إلى أحد.</translation>
    </message>
    <message>
        <source>The answer was lost, and it can&apos;t be told whether the key was made. Look at the list of keys before you make another.</source>
        <translation>ضاع الرد، ولا يمكن معرفة هل أُنشئ المفتاح. انظر في قائمة المفاتيح قبل إنشاء مفتاح آخر.</translation>
    </message>
    <message>
        <source>The answer was lost, and it can&apos;t be told whether it was done. Look at the account before you do it again.</source>
        <translation>ضاع الرد، ولا يمكن معرفة هل تم ذلك. انظر في الحساب قبل أن تفعله من جديد.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>أُوقف قبل إرساله.</translation>
    </message>
    <message>
        <source>The answer was lost, and it was stopped before it could be looked up.</source>
        <translation>ضاع الرد، وأُوقف العمل قبل البحث من جديد.</translation>
    </message>
    <message>
        <source>Not sent: %1 said no to everything with this key.</source>
        <translation>لم يُرسل: رفضت %1 كل شيء بهذا المفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln of the last %1 answers were not what was wanted. Look at them before it goes on.</source>
        <translation>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
            <numerusform>توقف مؤقت: لم يكن %Ln من آخر %1 من الردود كما هو مطلوب. انظر فيها قبل المتابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names, then how many more</comment>
        <translation>
            <numerusform>%1 و%Ln أيضًا</numerusform>
            <numerusform>%1 و%Ln أيضًا</numerusform>
            <numerusform>%1 و%Ln أيضًا</numerusform>
            <numerusform>%1 و%Ln أيضًا</numerusform>
            <numerusform>%1 و%Ln أيضًا</numerusform>
            <numerusform>%1 و%Ln أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>مفتاح بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln مؤسسة</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
            <numerusform>%Ln مؤسستان</numerusform>
            <numerusform>%Ln مؤسسات</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln مساحة</numerusform>
            <numerusform>%Ln مساحة</numerusform>
            <numerusform>%Ln مساحتان</numerusform>
            <numerusform>%Ln مساحات</numerusform>
            <numerusform>%Ln مساحة</numerusform>
            <numerusform>%Ln مساحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln فريق</numerusform>
            <numerusform>%Ln فريق</numerusform>
            <numerusform>%Ln فريقان</numerusform>
            <numerusform>%Ln فرق</numerusform>
            <numerusform>%Ln فريقًا</numerusform>
            <numerusform>%Ln فريق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the only administrator of %2. Nobody can change it afterwards.</source>
        <translation>%1 هو المدير الوحيد لـ %2. لن يستطيع أحد تغييره بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams lose their only administrator: %1.</source>
        <translation>
            <numerusform>يفقد %Ln فريق مديره الوحيد: %1.</numerusform>
            <numerusform>يفقد %Ln فريق مديره الوحيد: %1.</numerusform>
            <numerusform>يفقد %Ln فريقان مديرهما الوحيد: %1.</numerusform>
            <numerusform>تفقد %Ln فرق مديرها الوحيد: %1.</numerusform>
            <numerusform>تفقد %Ln فريقًا مديرها الوحيد: %1.</numerusform>
            <numerusform>تفقد %Ln فريق مديرها الوحيد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owns “%2”. That key was used %3; whatever uses it stops at its next run.</source>
        <translation>المفتاح «%2» يخص %1. آخر استخدام له %3؛ وكل ما يستخدمه سيتوقف عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a key, its owner, when it was used</comment>
        <translation>«%1» (%2، %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were used in the last two weeks; whatever uses them stops at its next run: %1.</source>
        <translation>
            <numerusform>%Ln مفتاح استُخدم في الأسبوعين الأخيرين؛ وكل ما يستخدمه سيتوقف عند تشغيله التالي: %1.</numerusform>
            <numerusform>%Ln مفتاح استُخدم في الأسبوعين الأخيرين؛ وكل ما يستخدمه سيتوقف عند تشغيله التالي: %1.</numerusform>
            <numerusform>%Ln مفتاحان استُخدما في الأسبوعين الأخيرين؛ وكل ما يستخدمهما سيتوقف عند تشغيله التالي: %1.</numerusform>
            <numerusform>%Ln مفاتيح استُخدمت في الأسبوعين الأخيرين؛ وكل ما يستخدمها سيتوقف عند تشغيله التالي: %1.</numerusform>
            <numerusform>%Ln مفتاحًا استُخدمت في الأسبوعين الأخيرين؛ وكل ما يستخدمها سيتوقف عند تشغيله التالي: %1.</numerusform>
            <numerusform>%Ln مفتاح استُخدمت في الأسبوعين الأخيرين؛ وكل ما يستخدمها سيتوقف عند تشغيله التالي: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights &amp; Biases has no pause here: deactivating removes %Ln people.</source>
        <translation>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln شخص.</numerusform>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln شخص.</numerusform>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln شخصين.</numerusform>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln أشخاص.</numerusform>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln شخصًا.</numerusform>
            <numerusform>لا توفّر Weights &amp; Biases إيقافًا مؤقتًا هنا: التعطيل يزيل %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Arize AX addresses can never be used again, not even with a new invitation.</source>
        <translation>
            <numerusform>لا يمكن أبدًا استخدام %Ln عنوان من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
            <numerusform>لا يمكن أبدًا استخدام %Ln عنوان من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
            <numerusform>لا يمكن أبدًا استخدام %Ln عنوانين من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
            <numerusform>لا يمكن أبدًا استخدام %Ln عناوين من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
            <numerusform>لا يمكن أبدًا استخدام %Ln عنوانًا من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
            <numerusform>لا يمكن أبدًا استخدام %Ln عنوان من عناوين Arize AX مرة أخرى، ولا حتى بدعوة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone for good.</source>
        <translation>
            <numerusform>يزول %Ln مفتاح نهائيًا.</numerusform>
            <numerusform>يزول %Ln مفتاح نهائيًا.</numerusform>
            <numerusform>يزول %Ln مفتاحان نهائيًا.</numerusform>
            <numerusform>تزول %Ln مفاتيح نهائيًا.</numerusform>
            <numerusform>تزول %Ln مفتاحًا نهائيًا.</numerusform>
            <numerusform>تزول %Ln مفتاح نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts on %1 can come back only by a new invitation.</source>
        <translation>
            <numerusform>لا سبيل إلى عودة %Ln حساب على %1 إلا بدعوة جديدة.</numerusform>
            <numerusform>لا سبيل إلى عودة %Ln حساب على %1 إلا بدعوة جديدة.</numerusform>
            <numerusform>لا سبيل إلى عودة %Ln حسابين على %1 إلا بدعوة جديدة.</numerusform>
            <numerusform>لا سبيل إلى عودة %Ln حسابات على %1 إلا بدعوة جديدة.</numerusform>
            <numerusform>لا سبيل إلى عودة %Ln حسابًا على %1 إلا بدعوة جديدة.</numerusform>
            <numerusform>لا سبيل إلى عودة %Ln حساب على %1 إلا بدعوة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clouds and projects</source>
        <translation>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
            <numerusform>%Ln من السحابات والمشاريع</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they lose their places in %1.</source>
        <translation>تضيع عليهم جميعًا أماكنهم في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses %2.</source>
        <translation>ما يضيع على %1: %2.</translation>
    </message>
    <message>
        <source>%1 loses %2, used %3.</source>
        <comment>a person, what they lose, when the one key was used</comment>
        <translation>ما يضيع على %1: %2، آخر استخدام %3.</translation>
    </message>
    <message>
        <source>%1 loses %2, one used %3.</source>
        <comment>a person, what they lose, when one of the keys was used</comment>
        <translation>ما يضيع على %1: %2، استُخدم أحدها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %2, %Ln of these keys used lately, the last one %3.</source>
        <comment>a person, what they lose, keys in use, when the last one was</comment>
        <translation>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفتاح استُخدم مؤخرًا، وآخر استخدام %3.</numerusform>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفتاح استُخدم مؤخرًا، وآخر استخدام %3.</numerusform>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفتاحان استُخدما مؤخرًا، وآخر استخدام %3.</numerusform>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفاتيح استُخدمت مؤخرًا، وآخر استخدام %3.</numerusform>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفتاحًا استُخدمت مؤخرًا، وآخر استخدام %3.</numerusform>
            <numerusform>ما يضيع على %1: %2، منها %Ln مفتاح استُخدمت مؤخرًا، وآخر استخدام %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes its people on Anyscale from a directory: remove the %Ln people there too, or they come back.</source>
        <translation>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln شخص هناك أيضًا، وإلا عاد.</numerusform>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln شخص هناك أيضًا، وإلا عاد.</numerusform>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln شخصين هناك أيضًا، وإلا عادا.</numerusform>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln أشخاص هناك أيضًا، وإلا عادوا.</numerusform>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln شخصًا هناك أيضًا، وإلا عادوا.</numerusform>
            <numerusform>تأخذ %1 الأشخاص على Anyscale من دليل: يجب إزالة %Ln شخص هناك أيضًا، وإلا عادوا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses single sign-on with Anyscale: remove the %Ln people there at your sign-in provider too.</source>
        <translation>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln شخص لدى مزوّد الدخول أيضًا.</numerusform>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln شخص لدى مزوّد الدخول أيضًا.</numerusform>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln شخصين لدى مزوّد الدخول أيضًا.</numerusform>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln أشخاص لدى مزوّد الدخول أيضًا.</numerusform>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln شخصًا لدى مزوّد الدخول أيضًا.</numerusform>
            <numerusform>تستخدم %1 الدخول الموحّد مع Anyscale: يجب إزالة %Ln شخص لدى مزوّد الدخول أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln accounts on %1 have could not be read whole, so more may go with them.</source>
        <translation>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حساب على %1، فقد يزول معها المزيد.</numerusform>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حساب على %1، فقد يزول معها المزيد.</numerusform>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حسابين على %1، فقد يزول معها المزيد.</numerusform>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حسابات على %1، فقد يزول معها المزيد.</numerusform>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حسابًا على %1، فقد يزول معها المزيد.</numerusform>
            <numerusform>لم يمكن أن يُقرأ كاملًا ما لدى %Ln حساب على %1، فقد يزول معها المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell here which keys go with an account.</source>
        <translation>لا تذكر %1 هنا أي المفاتيح تزول مع الحساب.</translation>
    </message>
    <message>
        <source>%1 does not tell which organizations and spaces somebody is in; these places go too.</source>
        <translation>لا تذكر %1 في أي المؤسسات والمساحات يوجد الشخص؛ وهذه الأماكن تزول أيضًا.</translation>
    </message>
    <message>
        <source>%1 does not tell here which teams somebody is in; these places go too.</source>
        <translation>لا تذكر %1 هنا في أي الفرق يوجد الشخص؛ وهذه الأماكن تزول أيضًا.</translation>
    </message>
    <message>
        <source>%1 does not tell here what somebody may do where; that goes too.</source>
        <translation>لا تذكر %1 هنا ما يحق للشخص وأين؛ وهذا يزول أيضًا.</translation>
    </message>
    <message>
        <source>%1 stays on %2: that is you.</source>
        <translation>يبقى %1 على %2: هذا حسابك.</translation>
    </message>
    <message>
        <source>%1 stays on %2: nobody else is an administrator there.</source>
        <translation>يبقى %1 على %2: لا مدير غيره هناك.</translation>
    </message>
    <message>
        <source>Every platform keeps at least one administrator. %1 does not tell whose key this is: look whether you are on the list.</source>
        <translation>يبقى لكل منصة مدير واحد على الأقل. لا تذكر %1 لمن هذا المفتاح: تحقّق من أنك لست في القائمة.</translation>
    </message>
    <message>
        <source>With that, every platform keeps at least one administrator, and you keep your own access.</source>
        <translation>بذلك يبقى لكل منصة مدير واحد على الأقل، وتبقى لك صلاحياتك.</translation>
    </message>
    <message>
        <source>Every platform keeps at least one administrator, and you are not on the list.</source>
        <translation>يبقى لكل منصة مدير واحد على الأقل، ولست في القائمة.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The key “%1” to %2 was made</source>
        <translation>إنشاء المفتاح «%1» على %2</translation>
    </message>
    <message>
        <source>The key “%1” to %2 is gone</source>
        <translation>زوال المفتاح «%1» على %2</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 was made</source>
        <translation>إنشاء المفتاح «%1» لـ %3 على %2</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 is gone</source>
        <translation>زوال المفتاح «%1» لـ %3 على %2</translation>
    </message>
    <message>
        <source>%1 gained %2 on %3 (%4)</source>
        <comment>who, role, place, platform</comment>
        <translation>%1: اكتساب %2 على %3 (%4)</translation>
    </message>
    <message>
        <source>%1 lost %2 on %3 (%4)</source>
        <comment>who, role, place, platform</comment>
        <translation>%1: فقدان %2 على %3 (%4)</translation>
    </message>
    <message>
        <source>%1 was raised from %2 to %3 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1: رفع الدور من %2 إلى %3 على %4 (%5)</translation>
    </message>
    <message>
        <source>%1 was lowered from %2 to %3 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1: خفض الدور من %2 إلى %3 على %4 (%5)</translation>
    </message>
    <message>
        <source>%1 has %3 instead of %2 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1: %3 بدلًا من %2 على %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>انضمام %Ln شخص</numerusform>
            <numerusform>انضمام %Ln شخص</numerusform>
            <numerusform>انضمام %Ln شخصين</numerusform>
            <numerusform>انضمام %Ln أشخاص</numerusform>
            <numerusform>انضمام %Ln شخصًا</numerusform>
            <numerusform>انضمام %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>مغادرة %Ln شخص</numerusform>
            <numerusform>مغادرة %Ln شخص</numerusform>
            <numerusform>مغادرة %Ln شخصين</numerusform>
            <numerusform>مغادرة %Ln أشخاص</numerusform>
            <numerusform>مغادرة %Ln شخصًا</numerusform>
            <numerusform>مغادرة %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts came</source>
        <translation>
            <numerusform>ظهور %Ln حساب</numerusform>
            <numerusform>ظهور %Ln حساب</numerusform>
            <numerusform>ظهور %Ln حسابين</numerusform>
            <numerusform>ظهور %Ln حسابات</numerusform>
            <numerusform>ظهور %Ln حسابًا</numerusform>
            <numerusform>ظهور %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts went</source>
        <translation>
            <numerusform>زوال %Ln حساب</numerusform>
            <numerusform>زوال %Ln حساب</numerusform>
            <numerusform>زوال %Ln حسابين</numerusform>
            <numerusform>زوال %Ln حسابات</numerusform>
            <numerusform>زوال %Ln حسابًا</numerusform>
            <numerusform>زوال %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts changed their state</source>
        <translation>
            <numerusform>تغيّر حالة %Ln حساب</numerusform>
            <numerusform>تغيّر حالة %Ln حساب</numerusform>
            <numerusform>تغيّر حالة %Ln حسابين</numerusform>
            <numerusform>تغيّر حالة %Ln حسابات</numerusform>
            <numerusform>تغيّر حالة %Ln حسابًا</numerusform>
            <numerusform>تغيّر حالة %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were gained</source>
        <translation>
            <numerusform>اكتساب %Ln دور</numerusform>
            <numerusform>اكتساب %Ln دور</numerusform>
            <numerusform>اكتساب %Ln دورين</numerusform>
            <numerusform>اكتساب %Ln أدوار</numerusform>
            <numerusform>اكتساب %Ln دورًا</numerusform>
            <numerusform>اكتساب %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lost</source>
        <translation>
            <numerusform>فقدان %Ln دور</numerusform>
            <numerusform>فقدان %Ln دور</numerusform>
            <numerusform>فقدان %Ln دورين</numerusform>
            <numerusform>فقدان %Ln أدوار</numerusform>
            <numerusform>فقدان %Ln دورًا</numerusform>
            <numerusform>فقدان %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were raised</source>
        <translation>
            <numerusform>رفع %Ln دور</numerusform>
            <numerusform>رفع %Ln دور</numerusform>
            <numerusform>رفع %Ln دورين</numerusform>
            <numerusform>رفع %Ln أدوار</numerusform>
            <numerusform>رفع %Ln دورًا</numerusform>
            <numerusform>رفع %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lowered</source>
        <translation>
            <numerusform>خفض %Ln دور</numerusform>
            <numerusform>خفض %Ln دور</numerusform>
            <numerusform>خفض %Ln دورين</numerusform>
            <numerusform>خفض %Ln أدوار</numerusform>
            <numerusform>خفض %Ln دورًا</numerusform>
            <numerusform>خفض %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were changed</source>
        <translation>
            <numerusform>تغيير %Ln دور</numerusform>
            <numerusform>تغيير %Ln دور</numerusform>
            <numerusform>تغيير %Ln دورين</numerusform>
            <numerusform>تغيير %Ln أدوار</numerusform>
            <numerusform>تغيير %Ln دورًا</numerusform>
            <numerusform>تغيير %Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were made</source>
        <translation>
            <numerusform>إنشاء %Ln مفتاح</numerusform>
            <numerusform>إنشاء %Ln مفتاح</numerusform>
            <numerusform>إنشاء %Ln مفتاحين</numerusform>
            <numerusform>إنشاء %Ln مفاتيح</numerusform>
            <numerusform>إنشاء %Ln مفتاحًا</numerusform>
            <numerusform>إنشاء %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone</source>
        <translation>
            <numerusform>زوال %Ln مفتاح</numerusform>
            <numerusform>زوال %Ln مفتاح</numerusform>
            <numerusform>زوال %Ln مفتاحين</numerusform>
            <numerusform>زوال %Ln مفاتيح</numerusform>
            <numerusform>زوال %Ln مفتاحًا</numerusform>
            <numerusform>زوال %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are new</source>
        <translation>
            <numerusform>%Ln مكان جديد</numerusform>
            <numerusform>%Ln مكان جديد</numerusform>
            <numerusform>%Ln مكانان جديدان</numerusform>
            <numerusform>%Ln أماكن جديدة</numerusform>
            <numerusform>%Ln مكانًا جديدًا</numerusform>
            <numerusform>%Ln مكان جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are gone</source>
        <translation>
            <numerusform>زوال %Ln مكان</numerusform>
            <numerusform>زوال %Ln مكان</numerusform>
            <numerusform>زوال %Ln مكانين</numerusform>
            <numerusform>زوال %Ln أماكن</numerusform>
            <numerusform>زوال %Ln مكانًا</numerusform>
            <numerusform>زوال %Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined: %2</source>
        <comment>who, platforms</comment>
        <translation>انضمام %1: %2</translation>
    </message>
    <message>
        <source>%1 left and has no account any more: %2</source>
        <comment>who, platforms</comment>
        <translation>مغادرة %1 دون بقاء أي حساب: %2</translation>
    </message>
    <message>
        <source>%1 has an account on %2 now</source>
        <translation>لدى %1 حساب على %2 الآن</translation>
    </message>
    <message>
        <source>%1 has no account on %2 any more</source>
        <translation>لم يعد لدى %1 حساب على %2</translation>
    </message>
    <message>
        <source>%1 on %2: %4 instead of %3</source>
        <comment>who, platform, state before, state now</comment>
        <translation>%1 على %2: %4 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1 is new on %2</source>
        <comment>place, platform</comment>
        <translation>مكان جديد على %2: %1</translation>
    </message>
    <message>
        <source>%1 is gone from %2, with every role on it</source>
        <comment>place, platform</comment>
        <translation>زوال %1 من %2، مع كل دور عليه</translation>
    </message>
    <message>
        <source>%1 was not read whole on one of the two days, so what went away there is not known</source>
        <translation>لم تُقرأ %1 كاملة في أحد اليومين، لذلك لا يُعرف ما زال هناك</translation>
    </message>
    <message>
        <source>Since %1: nothing has changed.</source>
        <translation>منذ %1: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>day, list</comment>
        <translation>منذ %1: %2.</translation>
    </message>
    <message>
        <source>Not all of %1 can be compared.</source>
        <comment>platforms</comment>
        <translation>لا يمكن مقارنة كل ما في %1.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” to %2 is %Ln days old.</source>
        <translation>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln يوم.</numerusform>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln يوم.</numerusform>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln يومان.</numerusform>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln أيام.</numerusform>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln يومًا.</numerusform>
            <numerusform>عمر المفتاح «%1» على %2 هو %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” of %3 to %2 is %Ln days old.</source>
        <translation>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln يوم.</numerusform>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln يوم.</numerusform>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln يومان.</numerusform>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln أيام.</numerusform>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln يومًا.</numerusform>
            <numerusform>عمر المفتاح «%1» لـ %3 على %2 هو %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” to %2 was never used.</source>
        <translation>لم يُستخدم المفتاح «%1» على %2 قط.</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 was never used.</source>
        <translation>لم يُستخدم المفتاح «%1» لـ %3 على %2 قط.</translation>
    </message>
    <message>
        <source>Nobody runs the whole of %1.</source>
        <translation>لا أحد يدير %1 كلها.</translation>
    </message>
    <message>
        <source>%1 alone runs the whole of %2. If that account is lost, nobody can put things right.</source>
        <translation>إدارة %2 كلها بيد حساب واحد: %1. إن ضاع هذا الحساب، فلن يستطيع أحد إصلاح الأمور.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people run the whole of %1.</source>
        <translation>
            <numerusform>إدارة %1 كلها بيد %Ln شخص.</numerusform>
            <numerusform>إدارة %1 كلها بيد %Ln شخص.</numerusform>
            <numerusform>إدارة %1 كلها بيد %Ln شخصين.</numerusform>
            <numerusform>إدارة %1 كلها بيد %Ln أشخاص.</numerusform>
            <numerusform>إدارة %1 كلها بيد %Ln شخصًا.</numerusform>
            <numerusform>إدارة %1 كلها بيد %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has access to %2 with an address at %3.</source>
        <translation>لدى %1 وصول إلى %2 بعنوان لدى %3.</translation>
    </message>
    <message>
        <source>%1 is no person and runs the whole of %2.</source>
        <translation>%1 ليس شخصًا، وبيده إدارة %2 كلها.</translation>
    </message>
    <message>
        <source>%1 runs the whole of %2 and was last there %3.</source>
        <translation>إدارة %2 كلها بيد %1، وآخر نشاط هناك %3.</translation>
    </message>
    <message>
        <source>%1 runs the whole of %2 and was never there.</source>
        <translation>إدارة %2 كلها بيد %1، ولا نشاط هناك قط.</translation>
    </message>
    <message>
        <source>%1 is deactivated on %2 and still active on %3.</source>
        <translation>حساب %1 معطّل على %2 وما زال نشطًا على %3.</translation>
    </message>
    <message>
        <source>The team %1 on %2 has a single administrator: %3.</source>
        <translation>للفريق %1 على %2 مدير واحد فقط: %3.</translation>
    </message>
    <message>
        <source>%1 was invited to %2 %3 and has not come.</source>
        <translation>أُرسلت دعوة إلى %1 للانضمام إلى %2 %3 ولم يتم الانضمام.</translation>
    </message>
    <message>
        <source>%1 was invited to %2 and has not come.</source>
        <translation>أُرسلت دعوة إلى %1 للانضمام إلى %2 ولم يتم الانضمام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have nobody who runs them</source>
        <translation>
            <numerusform>%Ln منصة لا يديرها أحد</numerusform>
            <numerusform>%Ln منصة لا يديرها أحد</numerusform>
            <numerusform>%Ln منصتان لا يديرهما أحد</numerusform>
            <numerusform>%Ln منصات لا يديرها أحد</numerusform>
            <numerusform>%Ln منصة لا يديرها أحد</numerusform>
            <numerusform>%Ln منصة لا يديرها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have one owner or administrator alone</source>
        <translation>
            <numerusform>%Ln منصة بمالك أو مدير وحيد</numerusform>
            <numerusform>%Ln منصة بمالك أو مدير وحيد</numerusform>
            <numerusform>%Ln منصتان بمالك أو مدير وحيد</numerusform>
            <numerusform>%Ln منصات بمالك أو مدير وحيد</numerusform>
            <numerusform>%Ln منصة بمالك أو مدير وحيد</numerusform>
            <numerusform>%Ln منصة بمالك أو مدير وحيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have many owners or administrators</source>
        <translation>
            <numerusform>%Ln منصة بعدد كبير من المالكين أو المدراء</numerusform>
            <numerusform>%Ln منصة بعدد كبير من المالكين أو المدراء</numerusform>
            <numerusform>%Ln منصتان بعدد كبير من المالكين أو المدراء</numerusform>
            <numerusform>%Ln منصات بعدد كبير من المالكين أو المدراء</numerusform>
            <numerusform>%Ln منصة بعدد كبير من المالكين أو المدراء</numerusform>
            <numerusform>%Ln منصة بعدد كبير من المالكين أو المدراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with an address from outside have access</source>
        <translation>
            <numerusform>%Ln شخص لديه وصول، وعنوانه من الخارج</numerusform>
            <numerusform>%Ln شخص لديه وصول، وعنوانه من الخارج</numerusform>
            <numerusform>%Ln شخصان لديهما وصول، وعنواناهما من الخارج</numerusform>
            <numerusform>%Ln أشخاص لديهم وصول، وعناوينهم من الخارج</numerusform>
            <numerusform>%Ln شخصًا لديهم وصول، وعناوينهم من الخارج</numerusform>
            <numerusform>%Ln شخص لديهم وصول، وعناوينهم من الخارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts or keys run a whole platform</source>
        <translation>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
            <numerusform>%Ln من حسابات الخدمة أو المفاتيح بيدها إدارة منصة كاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrators have not been there for a long time</source>
        <translation>
            <numerusform>%Ln مدير بلا نشاط منذ مدة طويلة</numerusform>
            <numerusform>%Ln مدير بلا نشاط منذ مدة طويلة</numerusform>
            <numerusform>%Ln مديران بلا نشاط منذ مدة طويلة</numerusform>
            <numerusform>%Ln مدراء بلا نشاط منذ مدة طويلة</numerusform>
            <numerusform>%Ln مديرًا بلا نشاط منذ مدة طويلة</numerusform>
            <numerusform>%Ln مدير بلا نشاط منذ مدة طويلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left one platform but not another</source>
        <translation>
            <numerusform>مغادرة %Ln شخص منصةً دون أخرى</numerusform>
            <numerusform>مغادرة %Ln شخص منصةً دون أخرى</numerusform>
            <numerusform>مغادرة %Ln شخصين منصةً دون أخرى</numerusform>
            <numerusform>مغادرة %Ln أشخاص منصةً دون أخرى</numerusform>
            <numerusform>مغادرة %Ln شخصًا منصةً دون أخرى</numerusform>
            <numerusform>مغادرة %Ln شخص منصةً دون أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams have a single administrator</source>
        <translation>
            <numerusform>%Ln فريق له مدير واحد فقط</numerusform>
            <numerusform>%Ln فريق له مدير واحد فقط</numerusform>
            <numerusform>%Ln فريقان لكل منهما مدير واحد فقط</numerusform>
            <numerusform>%Ln فرق لكل منها مدير واحد فقط</numerusform>
            <numerusform>%Ln فريقًا لكل منها مدير واحد فقط</numerusform>
            <numerusform>%Ln فريق لكل منها مدير واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations have been waiting for a long time</source>
        <translation>
            <numerusform>%Ln دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>%Ln دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>%Ln دعوتان قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>%Ln دعوات قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>%Ln دعوة قيد الانتظار منذ مدة طويلة</numerusform>
            <numerusform>%Ln دعوة قيد الانتظار منذ مدة طويلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were never used</source>
        <translation>
            <numerusform>%Ln مفتاح لم يُستخدم قط</numerusform>
            <numerusform>%Ln مفتاح لم يُستخدم قط</numerusform>
            <numerusform>%Ln مفتاحان لم يُستخدما قط</numerusform>
            <numerusform>%Ln مفاتيح لم تُستخدم قط</numerusform>
            <numerusform>%Ln مفتاحًا لم تُستخدم قط</numerusform>
            <numerusform>%Ln مفتاح لم تُستخدم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are old</source>
        <translation>
            <numerusform>%Ln مفتاح قديم</numerusform>
            <numerusform>%Ln مفتاح قديم</numerusform>
            <numerusform>%Ln مفتاحان قديمان</numerusform>
            <numerusform>%Ln مفاتيح قديمة</numerusform>
            <numerusform>%Ln مفتاحًا قديمًا</numerusform>
            <numerusform>%Ln مفتاح قديم</numerusform>
        </translation>
    </message>
    <message>
        <source>Make somebody owner or administrator.</source>
        <translation>عيّن مالكًا أو مديرًا.</translation>
    </message>
    <message>
        <source>Make a second person owner or administrator.</source>
        <translation>عيّن شخصًا ثانيًا بصفة مالك أو مدير.</translation>
    </message>
    <message>
        <source>Give those who don’t need it a lower role.</source>
        <translation>امنح دورًا أدنى لمن لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>Ask whoever invited them; remove the person if nobody knows why.</source>
        <translation>اسأل صاحب الدعوة؛ وأزل الشخص إن لم يعرف أحد السبب.</translation>
    </message>
    <message>
        <source>Give it only the places it needs.</source>
        <translation>لا تمنحه إلا الأماكن التي يحتاج إليها.</translation>
    </message>
    <message>
        <source>Give the person a lower role, or remove the account.</source>
        <translation>امنح الشخص دورًا أدنى، أو أزل الحساب.</translation>
    </message>
    <message>
        <source>Remove the person there too if they have left.</source>
        <translation>أزل الشخص هناك أيضًا إن كان قد غادر.</translation>
    </message>
    <message>
        <source>Make a second member administrator of the team.</source>
        <translation>عيّن عضوًا ثانيًا مديرًا للفريق.</translation>
    </message>
    <message>
        <source>Send the invitation again, or take it back.</source>
        <translation>أرسل الدعوة من جديد، أو اسحبها.</translation>
    </message>
    <message>
        <source>Revoke the key if nobody misses it.</source>
        <translation>اسحب المفتاح إن لم يفتقده أحد.</translation>
    </message>
    <message>
        <source>Replace the key by a new one, then revoke it.</source>
        <translation>أنشئ مفتاحًا جديدًا بدلًا منه، ثم اسحب القديم.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how serious a finding is</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how serious a finding is</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how serious a finding is</comment>
        <translation>منخفضة</translation>
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
    <name>ImportRuns</name>
    <message>
        <source>%1: %2</source>
        <comment>a platform, a sentence</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Arize AX refuses this address. One that was deleted there can never come back; ask for another address.</source>
        <translation>ترفض Arize AX هذا العنوان. العنوان الذي حُذف هناك لا يعود أبدًا؛ اطلب عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The role there is %1, not %2.</source>
        <translation>الدور هناك %1، وليس %2.</translation>
    </message>
    <message>
        <source>Not a member there yet: %1.</source>
        <comment>a list of teams</comment>
        <translation>ليست هناك عضوية بعد في: %1.</translation>
    </message>
    <message>
        <source>The temporary password was lost with the answer; send the invitation again.</source>
        <translation>ضاعت كلمة المرور المؤقتة مع الرد؛ أرسل الدعوة مرة أخرى.</translation>
    </message>
    <message>
        <source>An earlier invitation ran out; this person is invited again.</source>
        <translation>انتهت دعوة سابقة؛ ويُدعى هذا الشخص من جديد.</translation>
    </message>
    <message>
        <source>This person is there already, deactivated.</source>
        <translation>هذا الشخص موجود من قبل، وحسابه معطّل.</translation>
    </message>
    <message>
        <source>Reactivate the account instead.</source>
        <translation>أعد تنشيط الحساب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 has no role called “%2” for new people.</source>
        <translation>ليس لدى %1 دور باسم «%2» للأشخاص الجدد.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <comment>a list of roles</comment>
        <translation>اختر واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>The sheet does not ask for %1 here.</source>
        <translation>الجدول لا يطلب %1 هنا.</translation>
    </message>
    <message>
        <source>%1 gives no role to new people; change it once they are there.</source>
        <translation>لا تعطي %1 دورًا للأشخاص الجدد؛ يمكن تغييره بعد انضمامهم.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Last use isn&apos;t told here; programs with it stop at once.</source>
        <translation>لا يُذكر آخر استخدام هنا؛ والبرامج التي تستخدمه تتوقف فورًا.</translation>
    </message>
    <message>
        <source>Was never used.</source>
        <translation>لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>Was used today: programs with it stop at once.</source>
        <translation>استُخدم اليوم: البرامج التي تستخدمه تتوقف فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Was used %Ln days ago: programs with it stop at once.</source>
        <translation>
            <numerusform>استُخدم قبل %Ln يوم: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
            <numerusform>استُخدم قبل %Ln يوم: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
            <numerusform>استُخدم قبل %Ln يومين: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
            <numerusform>استُخدم قبل %Ln أيام: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
            <numerusform>استُخدم قبل %Ln يومًا: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
            <numerusform>استُخدم قبل %Ln يوم: البرامج التي تستخدمه تتوقف فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was last used on %1.</source>
        <translation>آخر استخدام له في %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Account, %1</source>
        <translation>حساب، %1</translation>
    </message>
    <message>
        <source>What goes with it could not be read.</source>
        <translation>لم تمكن قراءة ما يزول معه.</translation>
    </message>
    <message>
        <source>Loses %1.</source>
        <translation>يضيع: %1.</translation>
    </message>
    <message>
        <source>Is the only administrator of %1: name another one first.</source>
        <translation>هذا هو المدير الوحيد لـ %1: عيّن مديرًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Not all of what goes with it could be read.</source>
        <translation>لم تمكن قراءة كل ما يزول معه.</translation>
    </message>
    <message>
        <source>This address can never come back.</source>
        <translation>لا يمكن لهذا العنوان أن يعود أبدًا.</translation>
    </message>
    <message>
        <source>Goes at once.</source>
        <translation>يزول فورًا.</translation>
    </message>
    <message>
        <source>Service key “%1”</source>
        <translation>مفتاح خدمة «%1»</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>مفتاح «%1»</translation>
    </message>
    <message>
        <source>Not this person&apos;s alone.</source>
        <translation>ليس لهذا الشخص وحده.</translation>
    </message>
    <message>
        <source>Belongs to %1; not this person&apos;s alone.</source>
        <translation>يخص %1؛ وليس لهذا الشخص وحده.</translation>
    </message>
</context>
<context>
    <name>PaneWords</name>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 &quot;role on Arize AX changed&quot;, %2 and %3 how it was and is</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>added to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>invitation to %1 sent again</source>
        <translation>إعادة إرسال الدعوة إلى %1</translation>
    </message>
    <message>
        <source>invited to %1 again</source>
        <translation>دعوة جديدة إلى %1</translation>
    </message>
    <message>
        <source>mail to set a new password for %1</source>
        <translation>رسالة لتعيين كلمة مرور جديدة على %1</translation>
    </message>
    <message>
        <source>name on %1 changed</source>
        <translation>تغيير الاسم على %1</translation>
    </message>
    <message>
        <source>role on %1 changed</source>
        <translation>تغيير الدور على %1</translation>
    </message>
    <message>
        <source>developer on %1 changed</source>
        <translation>تغيير صفة المطوّر على %1</translation>
    </message>
    <message>
        <source>seat on %1 changed</source>
        <translation>تغيير المقعد على %1</translation>
    </message>
    <message>
        <source>deactivated on %1</source>
        <translation>تعطيل على %1</translation>
    </message>
    <message>
        <source>let in to %1 again</source>
        <translation>السماح بالدخول إلى %1 من جديد</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>إزالة من %1</translation>
    </message>
    <message>
        <source>added to a team on %1</source>
        <translation>إضافة إلى فريق على %1</translation>
    </message>
    <message>
        <source>taken out of a team on %1</source>
        <translation>إخراج من فريق على %1</translation>
    </message>
    <message>
        <source>role in a team on %1 changed</source>
        <translation>تغيير الدور في فريق على %1</translation>
    </message>
    <message>
        <source>a key made on %1</source>
        <translation>إنشاء مفتاح على %1</translation>
    </message>
    <message>
        <source>a key replaced on %1</source>
        <translation>استبدال مفتاح على %1</translation>
    </message>
    <message>
        <source>a key revoked on %1</source>
        <translation>سحب مفتاح على %1</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>تغيير على %1</translation>
    </message>
    <message>
        <source>was that way already</source>
        <translation>كان كذلك من قبل</translation>
    </message>
    <message>
        <source>the account was gone</source>
        <translation>لم يعد الحساب موجودًا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>%1: invited on %2, not accepted yet.</source>
        <translation>%1: أُرسلت الدعوة في %2، ولم تُقبل بعد.</translation>
    </message>
    <message>
        <source>%1: invited, not accepted yet.</source>
        <translation>%1: أُرسلت الدعوة، ولم تُقبل بعد.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>انتهت في %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>لقد انتهت.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The addresses differ by what follows a plus sign alone.</source>
        <translation>لا يختلف العنوانان إلا فيما يلي علامة الزائد.</translation>
    </message>
    <message>
        <source>The addresses are the same before the @.</source>
        <translation>العنوانان متطابقان قبل علامة @.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>الاسمان متطابقان.</translation>
    </message>
    <message>
        <source>Looks like the same person as %1. %2</source>
        <translation>يبدو أنه الشخص نفسه مثل %1. %2</translation>
    </message>
    <message>
        <source>a role on %1 taken away</source>
        <translation>سحب دور على %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
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
    <message>
        <source>Search name, e-mail, role, team or id</source>
        <translation>البحث بالاسم أو البريد أو الدور أو الفريق أو المعرّف</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>active</source>
        <comment>state of an account, after its role</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>invited</source>
        <comment>state of an account, after its role</comment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>state of an account, after its role</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>state of an account, after its role</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>state of an account, after its role</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of an account</comment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an account</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>state of an account</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>state of an account</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a date in a list</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a role, %2 a state: &quot;Collaborator, invited&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>invited today</source>
        <translation>دُعي اليوم</translation>
    </message>
    <message>
        <source>invited yesterday</source>
        <translation>دُعي أمس</translation>
    </message>
    <message numerus="yes">
        <source>invited %Ln days ago</source>
        <translation>
            <numerusform>دُعي قبل %Ln يوم</numerusform>
            <numerusform>دُعي قبل %Ln يوم</numerusform>
            <numerusform>دُعي قبل %Ln يومين</numerusform>
            <numerusform>دُعي قبل %Ln أيام</numerusform>
            <numerusform>دُعي قبل %Ln يومًا</numerusform>
            <numerusform>دُعي قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts: %1</source>
        <extracomment>several accounts of one person on one platform: &quot;2 accounts: Member · Viewer, invited&quot;</extracomment>
        <translation>
            <numerusform>%Ln حساب: %1</numerusform>
            <numerusform>%Ln حساب: %1</numerusform>
            <numerusform>%Ln حسابان: %1</numerusform>
            <numerusform>%Ln حسابات: %1</numerusform>
            <numerusform>%Ln حسابًا: %1</numerusform>
            <numerusform>%Ln حساب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Models: %1</translation>
    </message>
    <message>
        <source>Weave: %1</source>
        <translation>Weave: %1</translation>
    </message>
    <message>
        <source>last use not told</source>
        <translation>آخر استخدام غير مذكور</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln minutes ago</source>
        <translation>
            <numerusform>استُخدم قبل %Ln دقيقة</numerusform>
            <numerusform>استُخدم قبل %Ln دقيقة</numerusform>
            <numerusform>استُخدم قبل %Ln دقيقتين</numerusform>
            <numerusform>استُخدم قبل %Ln دقائق</numerusform>
            <numerusform>استُخدم قبل %Ln دقيقة</numerusform>
            <numerusform>استُخدم قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln hours ago</source>
        <translation>
            <numerusform>استُخدم قبل %Ln ساعة</numerusform>
            <numerusform>استُخدم قبل %Ln ساعة</numerusform>
            <numerusform>استُخدم قبل %Ln ساعتين</numerusform>
            <numerusform>استُخدم قبل %Ln ساعات</numerusform>
            <numerusform>استُخدم قبل %Ln ساعة</numerusform>
            <numerusform>استُخدم قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln days ago</source>
        <translation>
            <numerusform>استُخدم قبل %Ln يوم</numerusform>
            <numerusform>استُخدم قبل %Ln يوم</numerusform>
            <numerusform>استُخدم قبل %Ln يومين</numerusform>
            <numerusform>استُخدم قبل %Ln أيام</numerusform>
            <numerusform>استُخدم قبل %Ln يومًا</numerusform>
            <numerusform>استُخدم قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unused for %Ln days</source>
        <translation>
            <numerusform>غير مستخدم منذ %Ln يوم</numerusform>
            <numerusform>غير مستخدم منذ %Ln يوم</numerusform>
            <numerusform>غير مستخدم منذ %Ln يومين</numerusform>
            <numerusform>غير مستخدم منذ %Ln أيام</numerusform>
            <numerusform>غير مستخدم منذ %Ln يومًا</numerusform>
            <numerusform>غير مستخدم منذ %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>Reading %1 was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>أُوقفت قراءة %1 بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت قراءة %1 بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت قراءة %1 بعد %Ln شخصين، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت قراءة %1 بعد %Ln أشخاص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت قراءة %1 بعد %Ln شخصًا، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>أُوقفت قراءة %1 بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>توقفت %1 عن الرد بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln شخصين، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln أشخاص، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln شخصًا، لذلك هذه القائمة غير مكتملة.</numerusform>
            <numerusform>توقفت %1 عن الرد بعد %Ln شخص، لذلك هذه القائمة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>لم تمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>An empty cell of %1 may mean “not read yet”. Totals say “at least”; exports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>قد تعني الخلية الفارغة لدى %1 «لم يُقرأ بعد». تُكتب المجاميع «على الأقل»؛ وتُوسم الملفات المصدَّرة بأنها غير مكتملة. لم يتغيّر شيء في أي مكان.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>قراءة الباقي</translation>
    </message>
    <message>
        <source>Showing what was pulled on %1, %2.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>المعروض ما جُلب في %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Account before</source>
        <translation>الحساب من قبل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
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
        <source>%1: role</source>
        <translation>%1: الدور</translation>
    </message>
    <message>
        <source>%1: state</source>
        <translation>%1: الحالة</translation>
    </message>
    <message>
        <source>%1: id</source>
        <translation>%1: المعرّف</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>الفرق والمجموعات</translation>
    </message>
    <message>
        <source>Last active (UTC)</source>
        <translation>آخر نشاط (UTC)</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The platform&apos;s word</source>
        <translation>كلمة المنصة</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>Models seat</source>
        <translation>مقعد Models</translation>
    </message>
    <message>
        <source>Weave seat</source>
        <translation>مقعد Weave</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two points in time</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1; %2</source>
        <translation>مسجّل الدخول إلى هذا الحاسوب: %1؛ %2</translation>
    </message>
    <message>
        <source>%1, signed in to this computer as %2; %3</source>
        <translation>%1، وتسجيل الدخول إلى هذا الحاسوب باسم %2؛ %3</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Read from the platforms</source>
        <translation>القراءة من المنصات</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>في هذا التقرير</translation>
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
        <source>at least %Ln rows</source>
        <translation>
            <numerusform>%Ln صف على الأقل</numerusform>
            <numerusform>%Ln صف على الأقل</numerusform>
            <numerusform>%Ln صفان على الأقل</numerusform>
            <numerusform>%Ln صفوف على الأقل</numerusform>
            <numerusform>%Ln صفًا على الأقل</numerusform>
            <numerusform>%Ln صف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Part of this report is missing</source>
        <translation>ينقص جزء من هذا التقرير</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>لم يمكن أن يُقرأ كل شيء.</translation>
    </message>
    <message>
        <source>It shows what could be read. It doesn&apos;t prove that there is nothing more.</source>
        <translation>يعرض ما أمكنت قراءته. ولا يثبت أنه لا يوجد المزيد.</translation>
    </message>
    <message>
        <source>Gatehouse report</source>
        <translation>تقرير Gatehouse</translation>
    </message>
    <message>
        <source>What the platform doesn&apos;t tell</source>
        <translation>ما لا تذكره المنصة</translation>
    </message>
    <message>
        <source>What the platforms don&apos;t tell</source>
        <translation>ما لا تذكره المنصات</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة</translation>
    </message>
    <message>
        <source>At a glance: these are at least</source>
        <translation>لمحة: هذه حدود دنيا</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>كيف تُقرأ الجداول</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1، تابع</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>لا يوجد هنا ما يُدرج.</translation>
    </message>
    <message>
        <source>Nothing to list here was read.</source>
        <translation>لم يُقرأ هنا ما يمكن إدراجه.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>المعلَن</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Last page read</source>
        <translation>قُرئت الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Whoever reads the same data gets the same fingerprint, in every format. It is made from columns and rows, one JSON list a line.</source>
        <translation>من يقرأ البيانات نفسها يحصل على البصمة نفسها، في كل صيغة. وهي مأخوذة من الأعمدة والصفوف، قائمة JSON واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>What was asked of each platform</source>
        <translation>ما طُلب من كل منصة</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <translation>التتمة في الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>at the foot of a page: when</comment>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Fingerprint of the data in this report (SHA-256): %1; in full on the last page</source>
        <translation>بصمة البيانات في هذا التقرير (SHA-256): %1؛ كاملة في الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>%1: %2; announced: %3, received: %4, last page read: %5</source>
        <translation>%1: %2؛ المعلَن: %3، المستلَم: %4، قُرئت الصفحة الأخيرة: %5</translation>
    </message>
    <message>
        <source>Made by (on this computer)</source>
        <translation>إعداد (على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>Reading began (UTC)</source>
        <translation>بداية القراءة (UTC)</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>مصدر القراءة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Invited, not there yet</source>
        <translation>دعوة قائمة دون انضمام بعد</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>A service account, not a person</source>
        <translation>حساب خدمة وليس شخصًا</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n further places through it</source>
        <translation>
            <numerusform>يتيح الوصول إلى %n مكان آخر</numerusform>
            <numerusform>يتيح الوصول إلى %n مكان آخر</numerusform>
            <numerusform>يتيح الوصول إلى %n مكانين آخرين</numerusform>
            <numerusform>يتيح الوصول إلى %n أماكن أخرى</numerusform>
            <numerusform>يتيح الوصول إلى %n مكانًا آخر</numerusform>
            <numerusform>يتيح الوصول إلى %n مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The same role may have been given directly as well</source>
        <translation>قد يكون الدور نفسه ممنوحًا مباشرة أيضًا</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>الأماكن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n من الأشخاص المختارين</numerusform>
            <numerusform>%n من الأشخاص المختارين</numerusform>
            <numerusform>%n من الأشخاص المختارين</numerusform>
            <numerusform>%n من الأشخاص المختارين</numerusform>
            <numerusform>%n من الأشخاص المختارين</numerusform>
            <numerusform>%n من الأشخاص المختارين</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>المدراء فقط</translation>
    </message>
    <message>
        <source>Everybody, everywhere</source>
        <translation>الجميع، في كل مكان</translation>
    </message>
    <message>
        <source>It is not a file of an access review, or the part that says which one was taken out.</source>
        <translation>ليس هذا ملف مراجعة وصول، أو أُزيل منه الجزء الذي يبيّن أي مراجعة هي.</translation>
    </message>
    <message>
        <source>The rows of the review are not in it.</source>
        <translation>صفوف المراجعة ليست فيه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>جدير بالنظر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>الدور الجديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose Keep, Change or Remove in each row. Change and Remove need a reason; Change also says the new role. Then send the file back to whoever sent it to you. Nothing happens before all answers are in and were looked at.</source>
        <translation>اختر «إبقاء» أو «تغيير» أو «إزالة» في كل صف. يحتاج «تغيير» و«إزالة» إلى سبب؛ ويُذكر مع «تغيير» الدور الجديد أيضًا. ثم أعد الملف إلى من أرسله إليك. لا يحدث شيء قبل أن تصل كل الإجابات ويُنظر فيها.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>حفظ إجاباتي</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>انظر في هذه أولًا</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>Your answers are in the file that was just saved. Send that file back.</source>
        <translation>إجاباتك في الملف الذي حُفظ الآن. أعد ذلك الملف.</translation>
    </message>
    <message>
        <source>It is far larger than any file of a review.</source>
        <translation>هو أكبر بكثير من أي ملف مراجعة.</translation>
    </message>
    <message>
        <source>It is not a file of an access review.</source>
        <translation>ليس هذا ملف مراجعة وصول.</translation>
    </message>
    <message>
        <source>It is the page itself, not the answers: they are in the small file that “%1” made.</source>
        <translation>هذه هي الصفحة نفسها وليست الإجابات: الإجابات في الملف الصغير الذي أنشأه «%1».</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجِعون</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم القرار</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Every role that was reviewed, what was decided and why, and what became of it.</source>
        <translation>كل دور خضع للمراجعة، وما القرار فيه ولماذا، وما آل إليه.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>الملفات التي عادت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Decided, but not carried out by this program.</source>
        <translation>صدر القرار فيها، لكن لم ينفّذها هذا البرنامج.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Access was read</source>
        <translation>قراءة الوصول</translation>
    </message>
    <message>
        <source>The review began</source>
        <translation>بداية المراجعة</translation>
    </message>
    <message>
        <source>Decisions were carried out</source>
        <translation>تنفيذ القرارات</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>No platform call takes it away; do it on the platform&apos;s own pages.</source>
        <translation>لا يوجد طلب لدى المنصة يسحبه؛ افعل ذلك في صفحات المنصة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>It would also take %Ln roles that nobody decided to remove.</source>
        <translation>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln دور لم يقرر أحد إزالته.</numerusform>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln دور لم يقرر أحد إزالته.</numerusform>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln دورين لم يقرر أحد إزالتهما.</numerusform>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln أدوار لم يقرر أحد إزالتها.</numerusform>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln دورًا لم يقرر أحد إزالتها.</numerusform>
            <numerusform>سيؤدي ذلك أيضًا إلى سحب %Ln دور لم يقرر أحد إزالتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be changed by hand, from %1 to %2</source>
        <translation>يُغيَّر يدويًا، من %1 إلى %2</translation>
    </message>
    <message>
        <source>a role that was not named</source>
        <translation>دور لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>It was kept back on the last page.</source>
        <translation>استُبقي في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>الإجابات مختلفة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Carried out, not signed off</source>
        <translation>نُفّذت ولم تُعتمد</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It belongs to another review.</source>
        <translation>يخص مراجعة أخرى.</translation>
    </message>
    <message>
        <source>It was not handed out to anybody in this review.</source>
        <translation>لم يُسلَّم إلى أحد في هذه المراجعة.</translation>
    </message>
    <message>
        <source>What it says about itself is not what was handed out. None of its answers count.</source>
        <translation>ما يذكره عن نفسه ليس ما سُلّم. لا يُحتسب أي من إجاباته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are not as they were handed out. None of its answers count.</source>
        <translation>
            <numerusform>%Ln صف ليس كما سُلّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>%Ln صف ليس كما سُلّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>%Ln صفان ليسا كما سُلّما. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>%Ln صفوف ليست كما سُلّمت. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>%Ln صفًا ليست كما سُلّمت. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>%Ln صف ليست كما سُلّمت. لا يُحتسب أي من إجاباته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it that were not handed out. None of its answers count.</source>
        <translation>
            <numerusform>فيه %Ln صف لم يُسلَّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صف لم يُسلَّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفان لم يُسلَّما. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفوف لم تُسلَّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفًا لم تُسلَّم. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صف لم تُسلَّم. لا يُحتسب أي من إجاباته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it were taken out. They stay without an answer.</source>
        <translation>
            <numerusform>أُزيل منه %Ln صف. يبقى بلا إجابة.</numerusform>
            <numerusform>أُزيل منه %Ln صف. يبقى بلا إجابة.</numerusform>
            <numerusform>أُزيل منه %Ln صفان. يبقيان بلا إجابة.</numerusform>
            <numerusform>أُزيل منه %Ln صفوف. تبقى بلا إجابة.</numerusform>
            <numerusform>أُزيل منه %Ln صفًا. تبقى بلا إجابة.</numerusform>
            <numerusform>أُزيل منه %Ln صف. تبقى بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it twice with different answers. They stay without an answer.</source>
        <translation>
            <numerusform>فيه %Ln صف مكرر مرتين بإجابات مختلفة. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln صف مكرر مرتين بإجابات مختلفة. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln صفان مكرران مرتين بإجابات مختلفة. يبقيان بلا إجابة.</numerusform>
            <numerusform>فيه %Ln صفوف مكررة مرتين بإجابات مختلفة. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln صفًا مكررة مرتين بإجابات مختلفة. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln صف مكررة مرتين بإجابات مختلفة. تبقى بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are about the reviewer, and nobody decides about themselves. None of its answers count.</source>
        <translation>
            <numerusform>فيه %Ln صف عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صف عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفان عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفوف عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صفًا عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
            <numerusform>فيه %Ln صف عن المراجِع نفسه، ولا يقرر أحد في شأن نفسه. لا يُحتسب أي من إجاباته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are in words that are not known. They stay without an answer.</source>
        <translation>
            <numerusform>فيه %Ln قرار بكلمات غير معروفة. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرار بكلمات غير معروفة. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قراران بكلمات غير معروفة. يبقيان بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرارات بكلمات غير معروفة. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرارًا بكلمات غير معروفة. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرار بكلمات غير معروفة. تبقى بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change or remove have no reason. They stay without an answer.</source>
        <translation>
            <numerusform>فيه %Ln قرار بالتغيير أو الإزالة بلا سبب. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرار بالتغيير أو الإزالة بلا سبب. يبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قراران بالتغيير أو الإزالة بلا سبب. يبقيان بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرارات بالتغيير أو الإزالة بلا سبب. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرارًا بالتغيير أو الإزالة بلا سبب. تبقى بلا إجابة.</numerusform>
            <numerusform>فيه %Ln قرار بالتغيير أو الإزالة بلا سبب. تبقى بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change do not say to which role.</source>
        <translation>
            <numerusform>فيه %Ln قرار بالتغيير لا يذكر إلى أي دور.</numerusform>
            <numerusform>فيه %Ln قرار بالتغيير لا يذكر إلى أي دور.</numerusform>
            <numerusform>فيه %Ln قراران بالتغيير لا يذكران إلى أي دور.</numerusform>
            <numerusform>فيه %Ln قرارات بالتغيير لا تذكر إلى أي دور.</numerusform>
            <numerusform>فيه %Ln قرارًا بالتغيير لا تذكر إلى أي دور.</numerusform>
            <numerusform>فيه %Ln قرار بالتغيير لا تذكر إلى أي دور.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was when the review began</source>
        <translation>كما كان عند بداية المراجعة</translation>
    </message>
    <message>
        <source>Not there any more, so there is nothing to do</source>
        <translation>لم يعد موجودًا، فلا يوجد ما يُفعل</translation>
    </message>
    <message>
        <source>The role was changed since the review began, so it is left out</source>
        <translation>تغيّر الدور منذ بداية المراجعة، لذلك استُبعد</translation>
    </message>
    <message>
        <source>Could not be read now, so it is left out</source>
        <translation>تعذّرت قراءته الآن، لذلك استُبعد</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Access review: %1</source>
        <translation>مراجعة الوصول: %1</translation>
    </message>
    <message>
        <source>Not everything could be read when the review began.</source>
        <translation>لم يمكن أن يُقرأ كل شيء عند بداية المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were reviewed</source>
        <translation>
            <numerusform>مراجعة %Ln دور</numerusform>
            <numerusform>مراجعة %Ln دور</numerusform>
            <numerusform>مراجعة %Ln دورين</numerusform>
            <numerusform>مراجعة %Ln أدوار</numerusform>
            <numerusform>مراجعة %Ln دورًا</numerusform>
            <numerusform>مراجعة %Ln دور</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off by %1 on %2</source>
        <translation>الاعتماد: %1 في %2</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>roles are kept</source>
        <translation>من الأدوار تبقى</translation>
    </message>
    <message>
        <source>roles are to be changed</source>
        <translation>من الأدوار تُغيَّر</translation>
    </message>
    <message>
        <source>roles are to be removed</source>
        <translation>من الأدوار تُزال</translation>
    </message>
    <message>
        <source>decisions were carried out</source>
        <translation>من القرارات نُفّذت</translation>
    </message>
    <message>
        <source>roles have no clear answer</source>
        <translation>من الأدوار بلا إجابة واضحة</translation>
    </message>
    <message>
        <source>things are still to do by hand</source>
        <translation>من الأمور بقيت للتنفيذ يدويًا</translation>
    </message>
    <message>
        <source>A role is one person on one place. Roles that follow from others are not decided one by one: they go and come with them.</source>
        <translation>الدور هو شخص واحد على مكان واحد. أما الأدوار التي تتبع غيرها فلا يُقرَّر فيها واحدًا واحدًا: فهي تأتي وتزول معها.</translation>
    </message>
    <message>
        <source>Nobody decided about their own access.</source>
        <translation>لم يقرر أحد في شأن وصوله هو.</translation>
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
    <message>
        <source>Word without a meaning</source>
        <translation>كلمة بلا معنى</translation>
    </message>
    <message>
        <source>It is not known what this word means here. Give it a meaning on the page before, or change it.</source>
        <translation>معنى هذه الكلمة هنا غير معروف. أعطها معنى في الصفحة السابقة، أو غيّرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words have no meaning yet: %1</source>
        <translation>
            <numerusform>%Ln كلمة بلا معنى بعد: %1</numerusform>
            <numerusform>%Ln كلمة بلا معنى بعد: %1</numerusform>
            <numerusform>%Ln كلمة بلا معنى بعد: %1</numerusform>
            <numerusform>%Ln كلمات بلا معنى بعد: %1</numerusform>
            <numerusform>%Ln كلمة بلا معنى بعد: %1</numerusform>
            <numerusform>%Ln كلمة بلا معنى بعد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: role</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: الدور</translation>
    </message>
    <message>
        <source>Role on every platform</source>
        <translation>الدور على كل المنصات</translation>
    </message>
    <message>
        <source>%1: how people get in</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: طريقة الدخول</translation>
    </message>
    <message>
        <source>%1: teams</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: الفرق</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Member without code</source>
        <translation>عضو بلا برمجة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>واضع تعليقات</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُطّلع</translation>
    </message>
    <message>
        <source>kept from an earlier time</source>
        <translation>محفوظ من وقت سابق</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>مُنح مباشرة</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>عبر مجموعة</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>من مكان أعلى</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>complete except %1</source>
        <translation>مكتملة ما عدا %1</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>%1 belongs to %2. %3 does not say with which role.</source>
        <translation>لدى %1 مكان في %2. لا تذكر %3 بأي دور.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3, given directly.</source>
        <translation>لدى %1 وصول إلى %2 بالدور %3، مُنح مباشرة.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3 because of group %4.</source>
        <translation>لدى %1 وصول إلى %2 بالدور %3 بسبب المجموعة %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 as %3 of the whole: %4.</source>
        <translation>لدى %1 وصول إلى %2 بصفة %3 على الكل: %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 because group %4 is %3 of the whole.</source>
        <translation>لدى %1 وصول إلى %2 لأن للمجموعة %4 صفة %3 على الكل.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3, given on %4.</source>
        <translation>لدى %1 وصول إلى %2 بالدور %3، مُنح على %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3 because it is open to everybody in the organisation.</source>
        <translation>لدى %1 وصول إلى %2 بالدور %3 لأنه مفتوح للجميع في المؤسسة.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3.</source>
        <translation>لدى %1 وصول إلى %2 بالدور %3.</translation>
    </message>
    <message>
        <source>in the whole organisation</source>
        <translation>في المؤسسة كلها</translation>
    </message>
    <message>
        <source>on the cloud</source>
        <translation>على السحابة</translation>
    </message>
    <message>
        <source>on the project</source>
        <translation>على المشروع</translation>
    </message>
    <message>
        <source>in the organization</source>
        <translation>في المؤسسة</translation>
    </message>
    <message>
        <source>in the space</source>
        <translation>في المساحة</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>في الفريق</translation>
    </message>
    <message>
        <source>on</source>
        <translation>على</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>is in the organisation, where everybody is</source>
        <translation>ضمن المؤسسة، حيث الجميع</translation>
    </message>
    <message>
        <source>is in the group</source>
        <translation>ضمن المجموعة</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>holds the role</source>
        <translation>بالدور</translation>
    </message>
    <message>
        <source>which holds the role</source>
        <translation>وللمجموعة الدور</translation>
    </message>
    <message>
        <source>and so everything in it</source>
        <translation>ومعه كل ما فيه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
            <numerusform>%Ln أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a role, %2 a place</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>That also takes away: %1.</source>
        <translation>ويُسحب بذلك أيضًا: %1.</translation>
    </message>
    <message>
        <source>Take %1 out of %2.</source>
        <translation>أخرِج %1 من %2.</translation>
    </message>
    <message>
        <source>Remove from %1…</source>
        <translation>إزالة من %1…</translation>
    </message>
    <message>
        <source>Take the role on %1 away from %2.</source>
        <translation>اسحب الدور على %1 من %2.</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>سحب الدور…</translation>
    </message>
    <message>
        <source>Give %1 a lower role in the organisation.</source>
        <translation>امنح %1 دورًا أدنى في المؤسسة.</translation>
    </message>
    <message numerus="yes">
        <source>That takes away %Ln places.</source>
        <translation>
            <numerusform>يسحب ذلك %Ln مكان.</numerusform>
            <numerusform>يسحب ذلك %Ln مكان.</numerusform>
            <numerusform>يسحب ذلك %Ln مكانين.</numerusform>
            <numerusform>يسحب ذلك %Ln أماكن.</numerusform>
            <numerusform>يسحب ذلك %Ln مكانًا.</numerusform>
            <numerusform>يسحب ذلك %Ln مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>تغيير الدور…</translation>
    </message>
    <message>
        <source>Take %1 out of %2 as a whole.</source>
        <translation>أزل %1 من %2 كلها.</translation>
    </message>
    <message>
        <source>%1. This stays.</source>
        <translation>%1. وهذا يبقى.</translation>
    </message>
    <message>
        <source>%1: %2. This stays.</source>
        <translation>%1: %2. وهذا يبقى.</translation>
    </message>
    <message>
        <source>%1 does not let anyone read who belongs to some of its places.</source>
        <extracomment>%1 a platform</extracomment>
        <translation>لا تتيح %1 لأحد قراءة من هم في بعض أماكنها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 are marked “Not known”; they do not mean “no access”.</source>
        <extracomment>%1 how many of them: &quot;of 8 places&quot;</extracomment>
        <translation>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
            <numerusform>%Ln %1 عليها علامة «غير معروف»؛ وهي لا تعني «بلا وصول».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln places</source>
        <translation>
            <numerusform>من %Ln مكان</numerusform>
            <numerusform>من %Ln مكان</numerusform>
            <numerusform>من %Ln مكانين</numerusform>
            <numerusform>من %Ln أماكن</numerusform>
            <numerusform>من %Ln مكانًا</numerusform>
            <numerusform>من %Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 is not known.</source>
        <translation>لا يُعرف هل لدى %1 وصول إلى %2.</translation>
    </message>
    <message>
        <source>%1 does not let anyone read who belongs to %2. Look there, in its own pages.</source>
        <translation>لا تتيح %1 لأحد قراءة من هم في %2. راجع ذلك هناك، في صفحاتها.</translation>
    </message>
    <message>
        <source>%1 has no access to %2.</source>
        <translation>ليس لدى %1 وصول إلى %2.</translation>
    </message>
    <message>
        <source>%1 does not say why here: given directly or through a group.</source>
        <translation>لا تذكر %1 السبب هنا: مباشرة أو عبر مجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the group&apos;s role instead would affect all %Ln members.</source>
        <translation>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل %Ln عضو.</numerusform>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل %Ln عضو.</numerusform>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل العضوين كليهما (%Ln).</numerusform>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل جميع الأعضاء (%Ln).</numerusform>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل جميع الأعضاء (%Ln).</numerusform>
            <numerusform>أما تغيير دور المجموعة بدلًا من ذلك فيشمل جميع الأعضاء (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins roles given directly with those of groups: the same role may have been given directly as well. Look again after the change.</source>
        <translation>تجمع %1 الأدوار الممنوحة مباشرة مع أدوار المجموعات: قد يكون الدور نفسه ممنوحًا مباشرة أيضًا. راجع ذلك مرة أخرى بعد التغيير.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::ConnectionTest</name>
    <message>
        <source>See people and their roles</source>
        <translation>رؤية الأشخاص وأدوارهم</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Send an invitation again</source>
        <translation>إرسال دعوة من جديد</translation>
    </message>
    <message>
        <source>Renew an invitation that has expired</source>
        <translation>تجديد دعوة انتهت</translation>
    </message>
    <message>
        <source>Reset passwords</source>
        <translation>إعادة تعيين كلمات المرور</translation>
    </message>
    <message>
        <source>Change names</source>
        <translation>تغيير الأسماء</translation>
    </message>
    <message>
        <source>Change somebody’s role later</source>
        <translation>تغيير دور شخص لاحقًا</translation>
    </message>
    <message>
        <source>Change who is a developer</source>
        <translation>تغيير من هو مطوّر</translation>
    </message>
    <message>
        <source>Change seats</source>
        <translation>تغيير المقاعد</translation>
    </message>
    <message>
        <source>Deactivate people</source>
        <translation>إيقاف حسابات أشخاص</translation>
    </message>
    <message>
        <source>Reactivate people</source>
        <translation>إعادة تفعيل أشخاص</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>إزالة أشخاص</translation>
    </message>
    <message>
        <source>See who is in a space</source>
        <translation>رؤية من في المساحة</translation>
    </message>
    <message>
        <source>See teams and groups</source>
        <translation>رؤية الفرق والمجموعات</translation>
    </message>
    <message>
        <source>Add people to spaces</source>
        <translation>إضافة أشخاص إلى المساحات</translation>
    </message>
    <message>
        <source>Add people to teams</source>
        <translation>إضافة أشخاص إلى الفرق</translation>
    </message>
    <message>
        <source>Take people out of spaces</source>
        <translation>إخراج أشخاص من المساحات</translation>
    </message>
    <message>
        <source>Take people out of teams</source>
        <translation>إخراج أشخاص من الفرق</translation>
    </message>
    <message>
        <source>Change roles in spaces</source>
        <translation>تغيير الأدوار في المساحات</translation>
    </message>
    <message>
        <source>Change roles in teams</source>
        <translation>تغيير الأدوار في الفرق</translation>
    </message>
    <message>
        <source>See other people’s keys</source>
        <translation>رؤية مفاتيح الآخرين</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>إنشاء مفاتيح</translation>
    </message>
    <message>
        <source>Renew keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
    <message>
        <source>Revoke other people’s keys</source>
        <translation>سحب مفاتيح الآخرين</translation>
    </message>
    <message>
        <source>See who may do what</source>
        <translation>رؤية من يحق له ماذا</translation>
    </message>
    <message>
        <source>Add people and send invitations again</source>
        <translation>إضافة أشخاص وإرسال الدعوات من جديد</translation>
    </message>
    <message>
        <source>Add people and renew invitations</source>
        <translation>إضافة أشخاص وتجديد الدعوات</translation>
    </message>
    <message>
        <source>Send and renew invitations</source>
        <translation>إرسال الدعوات وتجديدها</translation>
    </message>
    <message>
        <source>Change names and who is a developer</source>
        <translation>تغيير الأسماء ومن هو مطوّر</translation>
    </message>
    <message>
        <source>Change who is in a space, and as what</source>
        <translation>تغيير من في المساحة وبأي دور</translation>
    </message>
    <message>
        <source>Change who is in a team, and as what</source>
        <translation>تغيير من في الفريق وبأي دور</translation>
    </message>
    <message>
        <source>Deactivate and reactivate people</source>
        <translation>إيقاف حسابات أشخاص وإعادة تفعيلها</translation>
    </message>
    <message>
        <source>Make and renew keys</source>
        <translation>إنشاء المفاتيح وتجديدها</translation>
    </message>
    <message>
        <source>Account roles and role bindings are told; who is in an organization or a space is not.</source>
        <translation>تُذكر أدوار الحساب وإسنادات الأدوار؛ ولا يُذكر من هم في مؤسسة أو مساحة.</translation>
    </message>
    <message>
        <source>The spaces are told, but not who is in them. Reports say so where it matters.</source>
        <translation>تُذكر المساحات، ولا يُذكر من هم فيها. وتقول التقارير ذلك حيث يلزم.</translation>
    </message>
    <message>
        <source>It belongs to another address. You named %1.</source>
        <translation>يخص عنوانًا آخر. ما ذكرتَه هو %1.</translation>
    </message>
    <message>
        <source>It belongs to another region. You chose %1; keys from elsewhere are not known there.</source>
        <translation>يخص منطقة أخرى. اخترتَ %1؛ والمفاتيح من غيرها ليست معروفة هناك.</translation>
    </message>
    <message>
        <source>It belongs to another address. You chose %1.</source>
        <translation>يخص عنوانًا آخر. اخترتَ %1.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>In part: %1</source>
        <translation>جزئيًا: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 doesn’t know this key</source>
        <translation>لا تعرف %1 هذا المفتاح</translation>
    </message>
    <message>
        <source>This key may not see the people of %1</source>
        <translation>لا يحق لهذا المفتاح رؤية الأشخاص في %1</translation>
    </message>
    <message>
        <source>This address or key can’t be used</source>
        <translation>لا يمكن استخدام هذا العنوان أو المفتاح</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>Nobody vouches for the computer that answered</source>
        <translation>لا أحد يضمن الحاسوب الذي أجاب</translation>
    </message>
    <message>
        <source>What answered is not %1</source>
        <translation>ما أجاب ليس %1</translation>
    </message>
    <message>
        <source>%1 could not answer just now</source>
        <translation>لم تتمكن %1 من الرد الآن</translation>
    </message>
    <message>
        <source>A part is missing. Copy it again in %1 and paste it whole.</source>
        <translation>جزء منه ناقص. انسخه من جديد من %1 وألصقه كاملًا.</translation>
    </message>
    <message>
        <source>It has ended or was revoked. Make a new one with the steps beside.</source>
        <translation>انتهى أو سُحب. أنشئ مفتاحًا جديدًا بالخطوات المجاورة.</translation>
    </message>
    <message>
        <source>It belongs to somebody who is not an administrator. Sign in to %1 as one, and make a key there.</source>
        <translation>يخص شخصًا ليس مديرًا. سجّل الدخول إلى %1 بصفة مدير، وأنشئ مفتاحًا هناك.</translation>
    </message>
    <message>
        <source>The key is one line without spaces. Copy it again and paste it whole.</source>
        <translation>المفتاح سطر واحد بلا مسافات. انسخه من جديد وألصقه كاملًا.</translation>
    </message>
    <message>
        <source>The address begins with https:// and names a host and nothing else.</source>
        <translation>يبدأ العنوان بـ https:// ويذكر مضيفًا ولا شيء غيره.</translation>
    </message>
    <message>
        <source>This computer has no connection just now, or it was cut off.</source>
        <translation>لا اتصال لهذا الحاسوب الآن، أو أنه انقطع.</translation>
    </message>
    <message>
        <source>The address has a slip in it: %1.</source>
        <translation>في العنوان هفوة: %1.</translation>
    </message>
    <message>
        <source>Your network lets nobody out without a proxy.</source>
        <translation>لا تسمح شبكتك بالخروج إلا عبر وكيل.</translation>
    </message>
    <message>
        <source>Your company looks into all traffic with a certificate of its own. Ask your IT for its file.</source>
        <translation>تفحص شركتك كل حركة الشبكة بشهادة خاصة بها. اطلب ملفها من قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The address belongs to something else: %1.</source>
        <translation>يخص العنوان شيئًا آخر: %1.</translation>
    </message>
    <message>
        <source>A sign-in page of your network stands in between. Open any page in the browser first.</source>
        <translation>تقف بينهما صفحة تسجيل دخول لشبكتك. افتح أي صفحة في المتصفح أولًا.</translation>
    </message>
    <message>
        <source>%1 has trouble, or asked for a pause.</source>
        <translation>لدى %1 صعوبات، أو طلبت التوقف قليلًا.</translation>
    </message>
    <message>
        <source>Take single roles away</source>
        <translation>سحب أدوار مفردة</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::Connections</name>
    <message>
        <source>Production</source>
        <comment>an organisation that real work depends on</comment>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>an organisation to try things in</comment>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::EvidenceFiles</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>This is larger than any evidence pack.</source>
        <translation>هذا أكبر من أي حزمة أدلة.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>This is no evidence pack: %1 is a link or a special file.</source>
        <translation>هذه ليست حزمة أدلة: %1 رابط أو ملف خاص.</translation>
    </message>
    <message>
        <source>This is no evidence pack: a file has a name that none of its files has: %1</source>
        <translation>هذه ليست حزمة أدلة: اسم أحد الملفات ليس من أسماء ملفاتها: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>This is no evidence pack: %1 is in it twice.</source>
        <translation>هذه ليست حزمة أدلة: %1 مكرر فيها مرتين.</translation>
    </message>
    <message>
        <source>The zip file is damaged: %1 can&apos;t be read from it.</source>
        <translation>ملف zip تالف: لا يمكن قراءة %1 منه.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or it is damaged.</source>
        <translation>%1 ليس ملف zip، أو هو تالف.</translation>
    </message>
    <message>
        <source>There is something of the name %1 already. It was left as it is.</source>
        <translation>يوجد شيء باسم %1 من قبل. وتُرك كما هو.</translation>
    </message>
    <message>
        <source>it can&apos;t be given its name</source>
        <translation>لا يمكن إعطاؤه اسمه</translation>
    </message>
    <message>
        <source>There is nothing called %1.</source>
        <translation>لا يوجد شيء باسم %1.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a file.</source>
        <translation>%1 ليس مجلدًا ولا ملفًا.</translation>
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
    <name>gatehouse::app::PlatformHosts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a region and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Keys of Weights &amp; Biases have at least %Ln characters; a part of this one may be missing.</source>
        <translation>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln حرف على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln حرف على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln حرف على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln أحرف على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln حرفًا على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
            <numerusform>تتكون مفاتيح Weights &amp; Biases من %Ln حرف على الأقل؛ قد يكون جزء من هذا المفتاح ناقصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyscale</source>
        <translation>Anyscale</translation>
    </message>
    <message>
        <source>Anyscale on Azure</source>
        <translation>Anyscale على Azure</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>United States, east</source>
        <translation>الولايات المتحدة، الشرق</translation>
    </message>
    <message>
        <source>United States, centre</source>
        <translation>الولايات المتحدة، الوسط</translation>
    </message>
    <message>
        <source>W&amp;B cloud</source>
        <translation>سحابة W&amp;B</translation>
    </message>
    <message>
        <source>W&amp;B on CoreWeave</source>
        <translation>W&amp;B على CoreWeave</translation>
    </message>
    <message>
        <source>A key is one line without spaces or accents; something else may have been copied with it.</source>
        <translation>المفتاح سطر واحد بلا مسافات أو حركات؛ ربما نُسخ معه شيء آخر.</translation>
    </message>
    <message>
        <source>Keys of Anyscale begin with a few letters and an underscore; this may be something else.</source>
        <translation>تبدأ مفاتيح Anyscale ببضعة أحرف وشرطة سفلية؛ قد يكون هذا شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::Workspace</name>
    <message>
        <source>These connections only read. Change that under Connections to add people.</source>
        <translation>هذه الاتصالات للقراءة فقط. غيّر ذلك ضمن «الاتصالات» لإضافة أشخاص.</translation>
    </message>
    <message>
        <source>This connection only reads. Change that under Connections to add people.</source>
        <translation>هذا الاتصال للقراءة فقط. غيّر ذلك ضمن «الاتصالات» لإضافة أشخاص.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::words::Evidence</name>
    <message>
        <source>… and more</source>
        <translation>… والمزيد</translation>
    </message>
    <message>
        <source>manifest.json is not written the way Gatehouse writes it</source>
        <translation>ملف manifest.json ليس مكتوبًا كما يكتبه Gatehouse</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>الاسم %1 مذكور مرتين</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>الملف %1 ناقص</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>الملف %1 مضاف</translation>
    </message>
    <message>
        <source>%1 is not named once</source>
        <translation>الاسم %1 غير مذكور ولا مرة</translation>
    </message>
    <message>
        <source>%1 belongs to nothing that was asked</source>
        <translation>الملف %1 لا يخص شيئًا مما طُلب</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>الملف %1 تغيّر</translation>
    </message>
    <message>
        <source>the line of %1 does not follow from the one before</source>
        <translation>سطر %1 لا يتبع السطر الذي قبله</translation>
    </message>
    <message>
        <source>%1 is not in its place</source>
        <translation>الملف %1 ليس في موضعه</translation>
    </message>
    <message>
        <source>the pack&apos;s hash does not follow from its last line</source>
        <translation>بصمة الحزمة لا تتبع سطرها الأخير</translation>
    </message>
    <message>
        <source>this is another pack, or it was changed: its hash is %1</source>
        <translation>هذه حزمة أخرى، أو أنها تغيّرت: بصمتها هي %1</translation>
    </message>
    <message>
        <source>it was packed with %1, which this computer does not have</source>
        <translation>حُزمت باستخدام %1، وهو غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the zip file differs from the one that these files give</source>
        <translation>ملف zip يختلف عن الذي تعطيه هذه الملفات</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the manifest says %3</source>
        <translation>يحتوي %1 على سجلات عددها %2، ويذكر ملف البيان %3</translation>
    </message>
    <message>
        <source>%1 holds something that looks like a key</source>
        <translation>يحتوي %1 على ما يشبه مفتاحًا</translation>
    </message>
    <message>
        <source>%1: the first page is missing</source>
        <translation>%1: الصفحة الأولى ناقصة</translation>
    </message>
    <message>
        <source>%1: page %2 does not follow from page %3</source>
        <translation>%1: الصفحة %2 لا تتبع الصفحة %3</translation>
    </message>
    <message>
        <source>%1: page %2 is of another list</source>
        <translation>%1: الصفحة %2 من قائمة أخرى</translation>
    </message>
    <message>
        <source>%1: the pages after page %2 are missing</source>
        <translation>%1: الصفحات بعد الصفحة %2 ناقصة</translation>
    </message>
    <message>
        <source>%1: %2 records were announced, %3 are here</source>
        <translation>%1: عدد السجلات المعلَن %2، والموجود هنا %3</translation>
    </message>
    <message>
        <source>%1 holds %2 rows, the manifest says %3</source>
        <translation>يحتوي %1 على صفوف عددها %2، ويذكر ملف البيان %3</translation>
    </message>
    <message>
        <source>There is no manifest.json here, so this is no evidence pack.</source>
        <translation>لا يوجد manifest.json هنا، فهذه ليست حزمة أدلة.</translation>
    </message>
    <message>
        <source>manifest.json is not one of an evidence pack that this program can read.</source>
        <translation>ملف manifest.json ليس من حزمة أدلة يستطيع هذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>the pack was made with %1, this is %2</source>
        <translation>أُعدّت الحزمة باستخدام %1، وهذا %2</translation>
    </message>
    <message>
        <source>%1 is not what the answers give</source>
        <translation>الملف %1 ليس ما تعطيه الردود</translation>
    </message>
    <message>
        <source>the manifest&apos;s counts are not what the answers give</source>
        <translation>الأعداد في ملف البيان ليست ما تعطيه الردود</translation>
    </message>
    <message>
        <source>the manifest says that everything was read, and the answers do not</source>
        <translation>يذكر ملف البيان أن كل شيء قُرئ، ولا تذكر الردود ذلك</translation>
    </message>
    <message>
        <source>the manifest says that something is missing, and the answers do not</source>
        <translation>يذكر ملف البيان أن شيئًا ناقص، ولا تذكر الردود ذلك</translation>
    </message>
    <message>
        <source>the report is in another language (%1)</source>
        <translation>التقرير بلغة أخرى (%1)</translation>
    </message>
    <message>
        <source>report.pdf was made of other data</source>
        <translation>أُعدّ report.pdf من بيانات أخرى</translation>
    </message>
    <message>
        <source>the answers can&apos;t be read again</source>
        <translation>لا يمكن قراءة الردود من جديد</translation>
    </message>
    <message>
        <source>because of what failed before</source>
        <translation>بسبب ما لم يتطابق قبله</translation>
    </message>
    <message>
        <source>The list of contents is written as Gatehouse writes it</source>
        <translation>قائمة المحتويات مكتوبة كما يكتبها Gatehouse</translation>
    </message>
    <message numerus="yes">
        <source>No file is missing and none was added (%n files)</source>
        <translation>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملف)</numerusform>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملف)</numerusform>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملفان)</numerusform>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملفات)</numerusform>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملفًا)</numerusform>
            <numerusform>لا ملف ناقص ولا ملف مضاف (%n ملف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is exactly as it was written</source>
        <translation>كل ملف كما كُتب تمامًا</translation>
    </message>
    <message>
        <source>Every line of the list follows from the one before, up to the pack&apos;s hash</source>
        <translation>كل سطر في القائمة يتبع السطر الذي قبله، حتى بصمة الحزمة</translation>
    </message>
    <message>
        <source>The pack&apos;s hash is the one that was written down</source>
        <translation>بصمة الحزمة هي التي دُوِّنت</translation>
    </message>
    <message>
        <source>The zip file holds these files and nothing else</source>
        <translation>يحتوي ملف zip على هذه الملفات ولا شيء غيرها</translation>
    </message>
    <message numerus="yes">
        <source>Each answer holds as many records as the list says (%n records)</source>
        <translation>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجل)</numerusform>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجل)</numerusform>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجلان)</numerusform>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجلات)</numerusform>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجلًا)</numerusform>
            <numerusform>يحتوي كل رد على عدد السجلات الذي تذكره القائمة (%n سجل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each page leads to the next one, up to the last (%n answers)</source>
        <translation>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n رد)</numerusform>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n رد)</numerusform>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n ردان)</numerusform>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n ردود)</numerusform>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n ردًا)</numerusform>
            <numerusform>كل صفحة تقود إلى التي بعدها حتى الأخيرة (%n رد)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are as many records as the platforms announced</source>
        <translation>عدد السجلات كما أعلنته المنصات</translation>
    </message>
    <message numerus="yes">
        <source>The data follow from the platforms&apos; answers (%n permissions)</source>
        <translation>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n إذن)</numerusform>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n إذن)</numerusform>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n إذنان)</numerusform>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n أذونات)</numerusform>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n إذنًا)</numerusform>
            <numerusform>البيانات مستخلصة من ردود المنصات (%n إذن)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table has as many rows as the list says</source>
        <translation>عدد الصفوف في كل جدول كما تذكر القائمة</translation>
    </message>
    <message>
        <source>The report was made of these data</source>
        <translation>التقرير معدّ من هذه البيانات</translation>
    </message>
    <message>
        <source>No answer holds anything that looks like a key or a password</source>
        <translation>لا يحوي أي رد ما يشبه مفتاحًا أو كلمة مرور</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Genuine and complete</source>
        <translation>أصلية وكاملة</translation>
    </message>
    <message>
        <source>Genuine but INCOMPLETE</source>
        <translation>أصلية لكنها INCOMPLETE</translation>
    </message>
    <message>
        <source>Not as it was made</source>
        <translation>ليست كما أُعدّت</translation>
    </message>
    <message>
        <source>No evidence pack</source>
        <translation>ليست حزمة أدلة</translation>
    </message>
    <message>
        <source>Nothing was changed, added or taken away since it was made.</source>
        <translation>لم يُغيَّر شيء ولم يُضف ولم يُحذف منذ إعدادها.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made, but not everything could be read then.</source>
        <translation>لم يُغيَّر شيء منذ إعدادها، لكن لم تمكن قراءة كل شيء حينها.</translation>
    </message>
    <message>
        <source>At least one check failed, so it proves nothing. Ask for the pack again.</source>
        <translation>فحص واحد على الأقل غير سليم، لذلك لا تثبت شيئًا. اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>What was read can&apos;t be derived again from the answers that were kept, so no pack was written.</source>
        <translation>لا يمكن استخلاص ما قُرئ مرة أخرى من الردود المحفوظة، لذلك لم تُكتب حزمة.</translation>
    </message>
    <message>
        <source>There is something of that name already. It was left as it is.</source>
        <translation>يوجد شيء بهذا الاسم من قبل. تُرك كما هو.</translation>
    </message>
    <message>
        <source>report.pdf: who may do what, by person, to be read and printed</source>
        <translation>report.pdf: من يحق له ماذا، حسب الشخص، للقراءة والطباعة</translation>
    </message>
    <message>
        <source>data/permissions.csv: one line for each permission</source>
        <translation>data/permissions.csv: سطر لكل إذن</translation>
    </message>
    <message>
        <source>data/people.csv: one line for each account; accounts of one person have the same first column</source>
        <translation>data/people.csv: سطر لكل حساب؛ حسابات الشخص الواحد لها العمود الأول نفسه</translation>
    </message>
    <message>
        <source>data/findings.csv: what stands out</source>
        <translation>data/findings.csv: ما يلفت النظر</translation>
    </message>
    <message>
        <source>data/snapshot.json: the same and more, for programs; people, groups and places are named by the platforms&apos; ids</source>
        <translation>data/snapshot.json: الشيء نفسه وأكثر، للبرامج؛ يُذكر الأشخاص والمجموعات والأماكن بمعرّفات المنصات</translation>
    </message>
    <message>
        <source>raw/: each answer of the platforms as it came, page by page; keys, tokens and passwords were taken out and replaced by “%1”</source>
        <translation>raw/: كل رد من المنصات كما وصل، صفحة صفحة؛ أُزيلت منه المفاتيح والرموز وكلمات المرور ووُضع مكانها «%1»</translation>
    </message>
    <message>
        <source>manifest.json: what was asked, how many records each page held and how many there should be, and each file&apos;s size and SHA-256 in a chain</source>
        <translation>manifest.json: ما طُلب، وكم سجلًا في كل صفحة وكم ينبغي أن يكون، وحجم كل ملف وقيمة SHA-256 له في سلسلة</translation>
    </message>
    <message>
        <source>Evidence: who can reach what in %1</source>
        <translation>أدلة: من يصل إلى ماذا في %1</translation>
    </message>
    <message>
        <source>Read on %1 by %2 with %3</source>
        <translation>قُرئ في %1، صاحب القراءة %2، باستخدام %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
    <message>
        <source>INCOMPLETE: not everything could be read. What is here is genuine, and there is more that is not here.</source>
        <translation>INCOMPLETE: لم تمكن قراءة كل شيء. الموجود هنا أصلي، وهناك المزيد مما ليس هنا.</translation>
    </message>
    <message>
        <source>%1 people, %2 accounts, %3 permissions on %4 places, %5 keys, %6 findings</source>
        <comment>counts of a pack</comment>
        <translation>الأشخاص: %1، الحسابات: %2، الأذونات: %3، الأماكن: %4، المفاتيح: %5، الملاحظات: %6</translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation>ماذا يوجد هنا</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>كيف تُفحص</translation>
    </message>
    <message>
        <source>In Gatehouse: Reports, “Check a pack…”. On the command line, without any key and without a network:</source>
        <translation>في Gatehouse: «التقارير»، ثم «فحص حزمة…». وفي سطر الأوامر، بلا أي مفتاح وبلا شبكة:</translation>
    </message>
    <message>
        <source>The hash was shown when this pack was made. Ask whoever made it for the hash, on another way than the pack came: a pack that fits the hash is the one that was made.</source>
        <translation>عُرضت البصمة عند إعداد هذه الحزمة. اطلبها ممن أعدّ الحزمة، بطريق غير الطريق الذي وصلت به: الحزمة التي تطابق البصمة هي التي أُعدّت.</translation>
    </message>
    <message>
        <source>The check computes every hash again, counts the records of every page again, follows the pages from the first to the last, and derives every permission again from the answers.</source>
        <translation>يحسب الفحص كل بصمة من جديد، ويعدّ سجلات كل صفحة من جديد، ويتتبّع الصفحات من الأولى إلى الأخيرة، ويستخلص كل إذن من جديد من الردود.</translation>
    </message>
    <message>
        <source>By hand: “sha256sum” gives the same SHA-256 of each file as manifest.json.</source>
        <translation>يدويًا: يعطي «sha256sum» لكل ملف قيمة SHA-256 نفسها المذكورة في manifest.json.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>platform, what was asked, why it could not be read</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::AccessMatrixModel</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 a place, %2 what it is: &quot;Cloud&quot;, %3 a platform</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::AccessTreeModel</name>
    <message>
        <source>Other members are not known</source>
        <translation>الأعضاء الآخرون غير معروفين</translation>
    </message>
    <message>
        <source>Members are not known</source>
        <translation>الأعضاء غير معروفين</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln places</source>
        <translation>
            <numerusform>%Ln مكان على الأقل</numerusform>
            <numerusform>%Ln مكان على الأقل</numerusform>
            <numerusform>%Ln مكانان على الأقل</numerusform>
            <numerusform>%Ln أماكن على الأقل</numerusform>
            <numerusform>%Ln مكانًا على الأقل</numerusform>
            <numerusform>%Ln مكان على الأقل</numerusform>
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
        <source>No access</source>
        <translation>لا وصول</translation>
    </message>
    <message>
        <source>%1 does not let anyone read this</source>
        <translation>لا تتيح %1 لأحد قراءة هذا</translation>
    </message>
    <message numerus="yes">
        <source>Given to the group · %Ln members</source>
        <translation>
            <numerusform>مُنح للمجموعة · %Ln عضو</numerusform>
            <numerusform>مُنح للمجموعة · %Ln عضو</numerusform>
            <numerusform>مُنح للمجموعة · %Ln عضوان</numerusform>
            <numerusform>مُنح للمجموعة · %Ln أعضاء</numerusform>
            <numerusform>مُنح للمجموعة · %Ln عضوًا</numerusform>
            <numerusform>مُنح للمجموعة · %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to the group</source>
        <translation>مُنح للمجموعة</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a line of a list: &quot;prod-cloud&quot;; %2 more about it: &quot;18 people, 2 groups&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a place, %2 what it is: &quot;Cloud&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Who, and what they reach</source>
        <translation>من، وإلى ماذا يصل</translation>
    </message>
    <message>
        <source>Where, and who reaches it</source>
        <translation>المكان، ومن يصل إليه</translation>
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
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ChangeOutcomeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an action and the account it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ChangeReviewModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1، يبقى</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>%1 may do more</source>
        <translation>لدى %1 صلاحيات أكثر</translation>
    </message>
    <message>
        <source>Different roles</source>
        <translation>أدوار مختلفة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %Ln places that %2 does not.</source>
        <translation>
            <numerusform>يمتد وصول %1 إلى %Ln مكان لا يشمله وصول %2.</numerusform>
            <numerusform>يمتد وصول %1 إلى %Ln مكان لا يشمله وصول %2.</numerusform>
            <numerusform>يمتد وصول %1 إلى %Ln مكانين لا يشملهما وصول %2.</numerusform>
            <numerusform>يمتد وصول %1 إلى %Ln أماكن لا يشملها وصول %2.</numerusform>
            <numerusform>يمتد وصول %1 إلى %Ln مكانًا لا يشملها وصول %2.</numerusform>
            <numerusform>يمتد وصول %1 إلى %Ln مكان لا يشملها وصول %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places they have different roles.</source>
        <translation>
            <numerusform>تختلف الأدوار في %Ln مكان.</numerusform>
            <numerusform>تختلف الأدوار في %Ln مكان.</numerusform>
            <numerusform>تختلف الأدوار في %Ln مكانين.</numerusform>
            <numerusform>تختلف الأدوار في %Ln أماكن.</numerusform>
            <numerusform>تختلف الأدوار في %Ln مكانًا.</numerusform>
            <numerusform>تختلف الأدوار في %Ln مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places it is not known.</source>
        <translation>
            <numerusform>هذا غير معروف في %Ln مكان.</numerusform>
            <numerusform>هذا غير معروف في %Ln مكان.</numerusform>
            <numerusform>هذا غير معروف في %Ln مكانين.</numerusform>
            <numerusform>هذا غير معروف في %Ln أماكن.</numerusform>
            <numerusform>هذا غير معروف في %Ln مكانًا.</numerusform>
            <numerusform>هذا غير معروف في %Ln مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>They reach the same places with the same roles.</source>
        <translation>للاثنين الأماكن نفسها بالأدوار نفسها.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
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
    <name>gatehouse::models::KeysTableModel</name>
    <message>
        <source>service key</source>
        <translation>مفتاح خدمة</translation>
    </message>
    <message>
        <source>service key, %1</source>
        <translation>مفتاح خدمة، %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LeavingModel</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found on any platform</source>
        <translation>لم يُعثر على حساب على أي منصة</translation>
    </message>
    <message>
        <source>%1; could not look on %2</source>
        <translation>%1؛ تعذّر البحث على %2</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>لم يُعثر على شيء حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Person and what was found</source>
        <translation>الشخص وما عُثر عليه</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
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
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
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
        <source>Developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>No developer</source>
        <translation>ليس مطوّرًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a platform, %2 role and state: &quot;Arize AX: Member, invited 21 days ago&quot;
----------
%1 the name of a column, %2 what stands there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no account, or not read yet</source>
        <translation>لا حساب، أو لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1، محدد</translation>
    </message>
    <message>
        <source>Last active: not told</source>
        <translation>آخر نشاط: غير مذكور</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>آخر نشاط: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The platform&apos;s word: %1</source>
        <translation>كلمة المنصة: %1</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>Unusual in the platform&apos;s answer: %1</source>
        <translation>غير معتاد في رد المنصة: %1</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>الفرق والمجموعات</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Anyscale user id</source>
        <translation>معرّف المستخدم في Anyscale</translation>
    </message>
    <message>
        <source>Anyscale identity id</source>
        <translation>معرّف الهوية في Anyscale</translation>
    </message>
    <message>
        <source>Arize AX id</source>
        <translation>معرّف Arize AX</translation>
    </message>
    <message>
        <source>Weights &amp; Biases id</source>
        <translation>معرّف Weights &amp; Biases</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PermissionProxyModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>heading of a group of lines: %1 a place, %2 a platform</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PermissionTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the name of a cloud, team or project, %2 what it is</extracomment>
        <translation>%1، %2</translation>
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
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
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
    <name>gatehouse::models::ReportPreviewModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
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
    <name>gatehouse::ports::WandbCheckJob</name>
    <message>
        <source>The key was made, but it got lost on the way and is never shown again. Revoke it and make another.</source>
        <translation>أُنشئ المفتاح، لكنه ضاع في الطريق ولا يُعرض مرة أخرى. اسحبه وأنشئ غيره.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ports::WandbCreateJob</name>
    <message>
        <source>The role “%1” could not be given.</source>
        <translation>تعذّر منح الدور «%1».</translation>
    </message>
    <message>
        <source>The name could not be set.</source>
        <translation>تعذّر تعيين الاسم.</translation>
    </message>
    <message>
        <source>There is no team “%1” to join.</source>
        <translation>لا يوجد فريق «%1» للانضمام إليه.</translation>
    </message>
    <message>
        <source>The team “%1” could not be joined.</source>
        <translation>تعذّر الانضمام إلى الفريق «%1».</translation>
    </message>
    <message>
        <source>%1 Weights &amp; Biases says: “%2”</source>
        <translation>%1 تقول Weights &amp; Biases: «%2»</translation>
    </message>
</context>
<context>
    <name>gatehouse::ports::WandbTeamChangeJob</name>
    <message>
        <source>Joined the team as a member; the role “%1” could not be given.</source>
        <translation>تم الانضمام إلى الفريق بدور عضو؛ وتعذّر منح الدور «%1».</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessController</name>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>No organisation is open.</source>
        <translation>لا توجد مؤسسة مفتوحة.</translation>
    </message>
    <message>
        <source>An earlier day is shown. Go back to today to change something.</source>
        <translation>المعروض يوم سابق. ارجع إلى اليوم الحالي لتغيير شيء.</translation>
    </message>
    <message>
        <source>This account is not in the list of people any more. Read again.</source>
        <translation>لم يعد هذا الحساب في قائمة الأشخاص. أعد القراءة.</translation>
    </message>
    <message numerus="yes">
        <source>By person: everybody, %Ln people</source>
        <translation>
            <numerusform>حسب الشخص: الجميع، %Ln شخص</numerusform>
            <numerusform>حسب الشخص: الجميع، %Ln شخص</numerusform>
            <numerusform>حسب الشخص: الجميع، %Ln شخصان</numerusform>
            <numerusform>حسب الشخص: الجميع، %Ln أشخاص</numerusform>
            <numerusform>حسب الشخص: الجميع، %Ln شخصًا</numerusform>
            <numerusform>حسب الشخص: الجميع، %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By resource: all %Ln resources</source>
        <translation>
            <numerusform>حسب المورد: الكل، %Ln مورد</numerusform>
            <numerusform>حسب المورد: الكل، %Ln مورد</numerusform>
            <numerusform>حسب المورد: الكل، %Ln موردان</numerusform>
            <numerusform>حسب المورد: الكل، %Ln موارد</numerusform>
            <numerusform>حسب المورد: الكل، %Ln موردًا</numerusform>
            <numerusform>حسب المورد: الكل، %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>By person: who is shown now (%1)</source>
        <translation>حسب الشخص: المعروضون الآن (%1)</translation>
    </message>
    <message>
        <source>By resource: what is shown now (%1)</source>
        <translation>حسب المورد: المعروض الآن (%1)</translation>
    </message>
    <message>
        <source>For programs; one object for each role.</source>
        <translation>للبرامج؛ كائن واحد لكل دور.</translation>
    </message>
    <message>
        <source>Anyscale alone: everybody</source>
        <translation>Anyscale وحدها: الجميع</translation>
    </message>
    <message>
        <source>For programs. Of Anyscale alone and everybody it is exactly what Anyscale’s own tool writes.</source>
        <translation>للبرامج. مع Anyscale وحدها والجميع تكون النتيجة تمامًا كما تكتبها أداة Anyscale نفسها.</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>A platform could not be read whole.</source>
        <translation>لم تمكن قراءة إحدى المنصات كاملة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessFilterPopup</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Groups as lines of their own</source>
        <translation>المجموعات في أسطر مستقلة</translation>
    </message>
    <message>
        <source>Keys that hold roles</source>
        <translation>المفاتيح التي تحمل أدوارًا</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>البحث في الموارد</translation>
    </message>
    <message>
        <source>Resources to show; none ticked: all of them</source>
        <translation>الموارد المعروضة؛ بلا أي علامة: كلها</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>تحديد هذه</translation>
    </message>
    <message>
        <source>Untick these</source>
        <translation>إلغاء تحديد هذه</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a platform, %2 a place</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessFooter</name>
    <message>
        <source>No icon: given directly</source>
        <translation>بلا أيقونة: مُنح مباشرة</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>عبر مجموعة</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>مالك لكل شيء</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>من مستوى أعلى</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>متاح للجميع</translation>
    </message>
    <message>
        <source>Way not told</source>
        <translation>الطريقة غير مذكورة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessPage</name>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
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
        <source>Read again (F5)</source>
        <translation>إعادة القراءة (F5)</translation>
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
    <message>
        <source>Nobody holds a role yet</source>
        <translation>لا يحمل أحد دورًا بعد</translation>
    </message>
    <message>
        <source>Who may do what could not be read</source>
        <translation>تعذّرت قراءة من يحق له ماذا</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
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
        <source>spaces</source>
        <translation>المساحات</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>team roles</source>
        <translation>أدوار الفرق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a platform, %2 what of it: &quot;Arize AX spaces&quot;</extracomment>
        <translation>%2 في %1</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>اختر خانة لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Choose a line with a role to see why.</source>
        <translation>اختر سطرًا فيه دور لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Access is being read right now.</source>
        <translation>الصلاحيات قيد القراءة الآن.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 &quot;500 people&quot;, %2 &quot;96 resources&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resources</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
            <numerusform>%Ln مورد</numerusform>
            <numerusform>%Ln موردان</numerusform>
            <numerusform>%Ln موارد</numerusform>
            <numerusform>%Ln موردًا</numerusform>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>كما كان في %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 match “%2”</source>
        <extracomment>%1 &quot;3 places&quot;, %2 what was typed</extracomment>
        <translation>المطابق لـ «%2»: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورًا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank: no access</source>
        <translation>فارغ: لا وصول</translation>
    </message>
    <message>
        <source>Blank: no access, or not read yet</source>
        <translation>فارغ: لا وصول، أو لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>The message above says why. Nothing was changed.</source>
        <translation>الرسالة أعلاه تذكر السبب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The platforms name no person, place or role.</source>
        <translation>لا تذكر المنصات أي شخص أو مكان أو دور.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places, roles and groups of %Ln roles.</source>
        <translation>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln دور.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln دور.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln دورين.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln أدوار.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln دورًا.</numerusform>
            <numerusform>شمل البحث الأشخاص والأماكن والأدوار والمجموعات في %Ln دور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>%1 could not be read whole: %2</source>
        <translation>لم تمكن قراءة %1 كاملة: %2</translation>
    </message>
    <message>
        <source>A blank may mean “not read yet”. Totals say “at least”; reports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>قد تعني الخانة الفارغة «لم يُقرأ بعد». تُكتب المجاميع «على الأقل»؛ وتُوسم التقارير بالكلمة INCOMPLETE. لم يتغيّر شيء في أي مكان.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>البحث: «%1»</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resources chosen</source>
        <translation>
            <numerusform>الموارد المختارة: %Ln مورد</numerusform>
            <numerusform>الموارد المختارة: %Ln مورد</numerusform>
            <numerusform>الموارد المختارة: %Ln موردان</numerusform>
            <numerusform>الموارد المختارة: %Ln موارد</numerusform>
            <numerusform>الموارد المختارة: %Ln موردًا</numerusform>
            <numerusform>الموارد المختارة: %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln resources</source>
        <extracomment>%1 how many of them</extracomment>
        <translation>
            <numerusform>%1 من %Ln مورد</numerusform>
            <numerusform>%1 من %Ln مورد</numerusform>
            <numerusform>%1 من %Ln موردين</numerusform>
            <numerusform>%1 من %Ln موارد</numerusform>
            <numerusform>%1 من %Ln موردًا</numerusform>
            <numerusform>%1 من %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Matrix: people and resources</source>
        <translation>المصفوفة: الأشخاص والموارد</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>حسب المنصة</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>حسب الطريقة</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>حسب المورد</translation>
    </message>
    <message>
        <source>What stands together in this list</source>
        <translation>ما يُجمع معًا في هذه القائمة</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>عرض هذا الشخص</translation>
    </message>
    <message>
        <source>Compare with somebody…</source>
        <translation>مقارنة بشخص آخر…</translation>
    </message>
    <message>
        <source>Show by person</source>
        <translation>عرض حسب الشخص</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>عرض حسب المكان</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>عرض في المصفوفة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>مراجعة الوصول</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجِعون</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Leave this review?</source>
        <translation>هل تريد ترك هذه المراجعة؟</translation>
    </message>
    <message>
        <source>No file was written yet, so nothing of it is kept.</source>
        <translation>لم يُكتب أي ملف بعد، لذلك لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>بقاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ActionController</name>
    <message>
        <source>yourself</source>
        <translation>حسابك أنت</translation>
    </message>
    <message>
        <source>On which platform?</source>
        <translation>على أي منصة؟</translation>
    </message>
    <message>
        <source>Each platform has words of its own for this, so it is one at a time.</source>
        <translation>لكل منصة كلماتها الخاصة لهذا، لذلك تُختار منصة واحدة كل مرة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a platform and how many accounts there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>لا مفاتيح</translation>
    </message>
    <message>
        <source>None of them has a key that is in force.</source>
        <translation>ليس لدى أي منهم مفتاح سارٍ.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AddPersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nothing is written before the last button.</source>
        <translation>لا يُكتب شيء قبل الزر الأخير.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Where, and as what</source>
        <translation>أين، وبأي دور</translation>
    </message>
    <message>
        <source>This connection only reads.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Role on %1</source>
        <translation>الدور على %1</translation>
    </message>
    <message>
        <source>How the person gets in to %1</source>
        <translation>طريقة دخول الشخص إلى %1</translation>
    </message>
    <message>
        <source>by a mail with a link</source>
        <translation>برسالة بريد فيها رابط</translation>
    </message>
    <message>
        <source>with a temporary password, shown here once</source>
        <translation>بكلمة مرور مؤقتة تُعرض هنا مرة واحدة</translation>
    </message>
    <message>
        <source>by single sign-on, without a mail</source>
        <translation>بالدخول الموحّد، بلا رسالة</translation>
    </message>
    <message>
        <source>One person, typed in</source>
        <translation>شخص واحد، مكتوب هنا</translation>
    </message>
    <message>
        <source>Looking who is there already…</source>
        <translation>جارٍ النظر في الموجودين حاليًا…</translation>
    </message>
    <message>
        <source>Will be created, and gets a mail.</source>
        <translation>سيُنشأ الحساب، وتصل رسالة إلى الشخص.</translation>
    </message>
    <message>
        <source>Will be created. No mail is sent.</source>
        <translation>سيُنشأ الحساب. لا تُرسل رسالة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a forecast and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>Type the whole e-mail address.</source>
        <translation>اكتب عنوان البريد الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Choose at least one platform.</source>
        <translation>اختر منصة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The roles are still being read.</source>
        <translation>ما زالت الأدوار تُقرأ.</translation>
    </message>
    <message>
        <source>There is nothing to create.</source>
        <translation>لا شيء لإنشائه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln platforms</source>
        <translation>
            <numerusform>إضافة إلى %Ln منصة</numerusform>
            <numerusform>إضافة إلى %Ln منصة</numerusform>
            <numerusform>إضافة إلى %Ln منصة</numerusform>
            <numerusform>إضافة إلى %Ln منصات</numerusform>
            <numerusform>إضافة إلى %Ln منصة</numerusform>
            <numerusform>إضافة إلى %Ln منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>تحقق</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnswerPanel</name>
    <message>
        <source>Try %1</source>
        <translation>تجربة %1</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>لصق من جديد</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The key opens %1</source>
        <translation>يفتح المفتاح %1</translation>
    </message>
    <message>
        <source>%1 does not tell whose key this is. Gatehouse asked for people with it, and was let in.</source>
        <translation>لا تذكر %1 لمن هذا المفتاح. طلب Gatehouse به قائمة الأشخاص، وسُمح له بالدخول.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>متصل بـ %1 باسم %2</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>ما يحق لهذا المفتاح</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>اختبار من جديد</translation>
    </message>
    <message>
        <source>%1 did not tell what the key may do. What it can’t do will be said when it is tried.</source>
        <translation>لم تذكر %1 ما يحق للمفتاح. ما لا يستطيعه يُذكر عند محاولته.</translation>
    </message>
    <message>
        <source>Gatehouse only looks with it: every change stays switched off.</source>
        <translation>يكتفي Gatehouse بالنظر بهذا المفتاح: كل تغيير يبقى موقوفًا.</translation>
    </message>
    <message>
        <source>Nothing was saved. What usually helps, most likely first:</source>
        <translation>لم يُحفظ شيء. ما يساعد عادةً، والأرجح أولًا:</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnswersPage</name>
    <message>
        <source>Choose returned &amp;files…</source>
        <translation>اختر الملفات العائدة…</translation>
    </message>
    <message>
        <source>Only what has no clear answer</source>
        <translation>ما ليست له إجابة واضحة فقط</translation>
    </message>
    <message>
        <source>Roles under review and what was decided</source>
        <translation>الأدوار قيد المراجعة وما تقرّر فيها</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>الدور الجديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Use this decision</source>
        <translation>الأخذ بهذا القرار</translation>
    </message>
    <message>
        <source>%1 of %2 roles have a clear answer</source>
        <translation>الأدوار التي لها إجابة واضحة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept.</source>
        <translation>
            <numerusform>يبقى %Ln دور.</numerusform>
            <numerusform>يبقى %Ln دور.</numerusform>
            <numerusform>يبقى %Ln دوران.</numerusform>
            <numerusform>تبقى %Ln أدوار.</numerusform>
            <numerusform>يبقى %Ln دورًا.</numerusform>
            <numerusform>يبقى %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be changed.</source>
        <translation>
            <numerusform>المطلوب تغييره: %Ln دور.</numerusform>
            <numerusform>المطلوب تغييره: %Ln دور.</numerusform>
            <numerusform>المطلوب تغييره: %Ln دوران.</numerusform>
            <numerusform>المطلوب تغييره: %Ln أدوار.</numerusform>
            <numerusform>المطلوب تغييره: %Ln دورًا.</numerusform>
            <numerusform>المطلوب تغييره: %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be removed.</source>
        <translation>
            <numerusform>المطلوب إزالته: %Ln دور.</numerusform>
            <numerusform>المطلوب إزالته: %Ln دور.</numerusform>
            <numerusform>المطلوب إزالته: %Ln دوران.</numerusform>
            <numerusform>المطلوب إزالته: %Ln أدوار.</numerusform>
            <numerusform>المطلوب إزالته: %Ln دورًا.</numerusform>
            <numerusform>المطلوب إزالته: %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ.</source>
        <translation>
            <numerusform>%Ln إجابة فيها اختلاف.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف.</numerusform>
            <numerusform>%Ln إجابتان فيهما اختلاف.</numerusform>
            <numerusform>%Ln إجابات فيها اختلاف.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the files that came back here, or choose them. The same file twice does no harm.</source>
        <translation>أفلت هنا الملفات التي عادت، أو اخترها. لا ضرر من تكرار الملف نفسه.</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>الملفات التي عادت</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>جارٍ قراءة %Ln ملف…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملف…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفين…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفات…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفًا…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2 (%3).</source>
        <translation>إجابة %1: %2 (%3).</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Settled here.</source>
        <translation>حُسم هنا.</translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>لم يُجب أحد بعد.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>اختر صفًا أولًا.</translation>
    </message>
    <message>
        <source>This is about your own access, and nobody decides about themselves.</source>
        <translation>هذا عن صلاحياتك أنت، ولا أحد يقرر في شأن نفسه.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Say the new role.</source>
        <translation>اذكر الدور الجديد.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>الملفات قيد القراءة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ: choose one for each.</source>
        <translation>
            <numerusform>%Ln إجابة فيها اختلاف: اختر واحدة لكل حالة.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف: اختر واحدة.</numerusform>
            <numerusform>%Ln إجابتان فيهما اختلاف: اختر واحدة لكل حالة.</numerusform>
            <numerusform>%Ln إجابات فيها اختلاف: اختر واحدة لكل حالة.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف: اختر واحدة لكل حالة.</numerusform>
            <numerusform>%Ln إجابة فيها اختلاف: اختر واحدة لكل حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is in yet.</source>
        <translation>لم تصل أي إجابة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln دور بلا إجابة يبقى كما هو.</numerusform>
            <numerusform>%Ln دور بلا إجابة يبقى كما هو.</numerusform>
            <numerusform>%Ln دوران بلا إجابة يبقيان كما هما.</numerusform>
            <numerusform>%Ln أدوار بلا إجابة تبقى كما هي.</numerusform>
            <numerusform>%Ln دورًا بلا إجابة تبقى كما هي.</numerusform>
            <numerusform>%Ln دور بلا إجابة تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what will happen</source>
        <translation>التالي: ما سيحدث</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnyscaleSteps</name>
    <message>
        <source>Open the Anyscale console and sign in.</source>
        <translation>افتح لوحة Anyscale وسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in as an owner of the organisation; others can’t add people.</source>
        <translation>سجّل الدخول بصفة مالك للمؤسسة؛ فغيره لا يستطيع إضافة أشخاص.</translation>
    </message>
    <message>
        <source>Choose your picture at the corner, then “API keys”.</source>
        <translation>اختر صورتك في الزاوية، ثم «API keys».</translation>
    </message>
    <message>
        <source>Make a new key and name it “Gatehouse”.</source>
        <translation>أنشئ مفتاحًا جديدًا وسمّه «Gatehouse».</translation>
    </message>
    <message>
        <source>The name tells others later what it is for.</source>
        <translation>يخبر الاسم الآخرين لاحقًا بالغرض منه.</translation>
    </message>
    <message>
        <source>Copy the key. Anyscale shows it only once.</source>
        <translation>انسخ المفتاح. تعرضه Anyscale مرة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ArizeSteps</name>
    <message>
        <source>Open Arize AX and sign in.</source>
        <translation>افتح Arize AX وسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in as an admin of the account. The page you come to tells your region.</source>
        <translation>سجّل الدخول بصفة مدير للحساب. الصفحة التي تصل إليها تدل على منطقتك.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “API Keys”, and choose “New API Key”.</source>
        <translation>افتح «Settings»، ثم «API Keys»، واختر «New API Key».</translation>
    </message>
    <message>
        <source>Leave “User Key” chosen and name it “Gatehouse”.</source>
        <translation>اترك «User Key» مختارًا وسمّه «Gatehouse».</translation>
    </message>
    <message>
        <source>If it may be given an end date, 90 days is a good choice.</source>
        <translation>إن أمكن إعطاؤه تاريخ انتهاء، فإن ٩٠ يومًا خيار جيد.</translation>
    </message>
    <message>
        <source>Choose “Create Key” and copy it. Arize AX shows it only once.</source>
        <translation>اختر «Create Key» وانسخه. تعرضه Arize AX مرة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AttentionCard</name>
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
    <message numerus="yes">
        <source>%Ln people were invited more than 14 days ago</source>
        <translation>
            <numerusform>%Ln شخص دُعي قبل أكثر من ١٤ يومًا</numerusform>
            <numerusform>%Ln شخص دُعي قبل أكثر من ١٤ يومًا</numerusform>
            <numerusform>%Ln شخص دُعي قبل أكثر من ١٤ يومًا</numerusform>
            <numerusform>%Ln أشخاص دُعوا قبل أكثر من ١٤ يومًا</numerusform>
            <numerusform>%Ln شخصًا دُعوا قبل أكثر من ١٤ يومًا</numerusform>
            <numerusform>%Ln شخص دُعي قبل أكثر من ١٤ يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Their invitations may have expired and need a new one</source>
        <translation>ربما انتهت دعواتهم ويلزم تجديدها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on one platform only</source>
        <translation>
            <numerusform>%Ln شخص على منصة واحدة فقط</numerusform>
            <numerusform>%Ln شخص على منصة واحدة فقط</numerusform>
            <numerusform>%Ln شخص على منصة واحدة فقط</numerusform>
            <numerusform>%Ln أشخاص على منصة واحدة فقط</numerusform>
            <numerusform>%Ln شخصًا على منصة واحدة فقط</numerusform>
            <numerusform>%Ln شخص على منصة واحدة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may have been forgotten where they joined, or where they left</source>
        <translation>ربما نُسي أحد حيث انضم أو حيث غادر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are outside %1</source>
        <translation>
            <numerusform>%Ln شخص خارج %1</numerusform>
            <numerusform>%Ln شخص خارج %1</numerusform>
            <numerusform>%Ln شخص خارج %1</numerusform>
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
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things an auditor would ask about first</source>
        <translation>
            <numerusform>%Ln أمر يسأل عنه المدقق أولًا</numerusform>
            <numerusform>%Ln أمر يسأل عنه المدقق أولًا</numerusform>
            <numerusform>%Ln أمران يسأل عنهما المدقق أولًا</numerusform>
            <numerusform>%Ln أمور يسأل عنها المدقق أولًا</numerusform>
            <numerusform>%Ln أمرًا يسأل عنها المدقق أولًا</numerusform>
            <numerusform>%Ln أمر يسأل عنها المدقق أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners, addresses from outside, service accounts with every right</source>
        <translation>المالكون، وعناوين من الخارج، وحسابات خدمة لها كل الصلاحيات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ChangeRunDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>ما يحتاج إلى انتباه فقط</translation>
    </message>
    <message>
        <source>How each change ended</source>
        <translation>كيف انتهى كل تغيير</translation>
    </message>
    <message>
        <source>S&amp;how the next one…</source>
        <translation>عرض التالي…</translation>
    </message>
    <message>
        <source>Save what &amp;happened…</source>
        <translation>حفظ ما حدث…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes are done</source>
        <translation>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
            <numerusform>تمت كل التغييرات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is written down before it is sent.</source>
        <translation>يُدوَّن كل تغيير قبل إرساله.</translation>
    </message>
    <message>
        <source>No connection. Nothing is lost; it goes on when it is back.</source>
        <translation>لا اتصال. لا شيء يضيع؛ يتابع عند عودته.</translation>
    </message>
    <message>
        <source>The platform asked for a pause. It goes on by itself.</source>
        <translation>طلبت المنصة التوقف قليلًا. يتابع العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Paused, because too much went wrong. Look at the list before you go on.</source>
        <translation>متوقف مؤقتًا، لأن أمورًا كثيرة لم تنجح. انظر في القائمة قبل المتابعة.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>متوقف مؤقتًا. لا يُرسل شيء حتى تتابع.</translation>
    </message>
    <message>
        <source>Stopping: what is under way is finished first</source>
        <translation>جارٍ الإيقاف: ما بدأ يُستكمل أولًا</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>لا يُرسل شيء بعد الآن.</translation>
    </message>
    <message>
        <source>It could not go on.</source>
        <translation>تعذّرت المتابعة.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new keys or passwords wait to be handed over. Each is shown once.</source>
        <translation>
            <numerusform>تسليم %Ln مفتاح أو كلمة مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
            <numerusform>تسليم %Ln مفتاح أو كلمة مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
            <numerusform>تسليم %Ln مفتاح أو كلمة مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
            <numerusform>تسليم %Ln مفاتيح أو كلمات مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
            <numerusform>تسليم %Ln مفتاحًا أو كلمة مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
            <numerusform>تسليم %Ln مفتاح أو كلمة مرور جديدة قيد الانتظار. يُعرض كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key “%1” of %2</source>
        <translation>المفتاح الجديد «%1» لدى %2</translation>
    </message>
    <message>
        <source>The temporary password of %1</source>
        <translation>كلمة المرور المؤقتة لدى %1</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>حفظ ما حدث</translation>
    </message>
    <message>
        <source>Every change with its ending, when and by whom</source>
        <translation>كل تغيير وكيف انتهى، ومتى، وبواسطة من</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>للبرامج الأخرى.</translation>
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
    <message>
        <source>Choose at least one platform</source>
        <translation>اختر منصة واحدة على الأقل</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CompareDialog</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <source>C&amp;opy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Compare two people</source>
        <translation>مقارنة شخصين</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>الاسم أو عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Places and what each of the two has there</source>
        <translation>الأماكن وما لكل من الشخصين فيها</translation>
    </message>
    <message>
        <source>Choose two people first.</source>
        <translation>اختر شخصين أولًا.</translation>
    </message>
    <message>
        <source>Choose two people</source>
        <translation>اختر شخصين</translation>
    </message>
    <message>
        <source>This is the same person twice.</source>
        <translation>هذا هو الشخص نفسه مرتين.</translation>
    </message>
    <message>
        <source>Type a part of a name or an e-mail address, and choose from the list.</source>
        <translation>اكتب جزءًا من اسم أو من عنوان بريد إلكتروني، واختر من القائمة.</translation>
    </message>
    <message>
        <source>Both have the same access</source>
        <translation>للشخصين الصلاحيات نفسها</translation>
    </message>
    <message>
        <source>As far as the platforms tell.</source>
        <translation>بقدر ما تذكر المنصات.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet.</source>
        <translation>ألصقه في جدول.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>تمت المقارنة</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>مقارنة %1 و%2</translation>
    </message>
    <message>
        <source>A platform could not be read whole.</source>
        <translation>لم تمكن قراءة إحدى المنصات كاملة.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>للبرامج.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectDialog</name>
    <message>
        <source>&amp;Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>Connect an organisation</source>
        <translation>ربط مؤسسة</translation>
    </message>
    <message>
        <source>Which platform does it use? Others can be added to it later.</source>
        <translation>أي منصة تستخدم؟ يمكن إضافة غيرها لاحقًا.</translation>
    </message>
    <message>
        <source>Clouds, projects and who may use them. You need the key of an owner.</source>
        <translation>السحابات والمشاريع ومن يحق له استخدامها. يلزمك مفتاح أحد المالكين.</translation>
    </message>
    <message>
        <source>Spaces, roles and invitations. You need the key of an account admin.</source>
        <translation>المساحات والأدوار والدعوات. يلزمك مفتاح مدير للحساب.</translation>
    </message>
    <message>
        <source>Teams, seats and keys; the cloud or a host of your own. You need an admin’s key.</source>
        <translation>الفرق والمقاعد والمفاتيح؛ في السحابة أو على مضيف خاص بك. يلزمك مفتاح أحد المدراء.</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>جولة في وضع التدريب</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>ربط %1 بـ %2</translation>
    </message>
    <message>
        <source>Gatehouse reads people and access with this key. It changes nothing until you say so.</source>
        <translation>يقرأ Gatehouse الأشخاص والصلاحيات بهذا المفتاح. لا يغيّر شيئًا حتى تطلب ذلك.</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>نسأل %1 عمّا يحق للمفتاح…</translation>
    </message>
    <message>
        <source>Giving the key to the key store…</source>
        <translation>يُسلَّم المفتاح إلى مخزن المفاتيح…</translation>
    </message>
    <message>
        <source>The key store did not take the key</source>
        <translation>لم يأخذ مخزن المفاتيح المفتاح</translation>
    </message>
    <message>
        <source>Save again to use the key for this run alone, or unlock the key store first and tick “Keep the key” once more.</source>
        <translation>احفظ من جديد لاستخدام المفتاح في هذا التشغيل وحده، أو افتح قفل مخزن المفاتيح أولًا وحدد «حفظ المفتاح» مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectForm</name>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>K&amp;eep the key for next time</source>
        <translation>حفظ المفتاح للمرة القادمة</translation>
    </message>
    <message>
        <source>&amp;Look only: change nothing with this key</source>
        <translation>النظر فقط: عدم تغيير شيء بهذا المفتاح</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>كما تسمّيها أنت</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>ألصق المفتاح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Hos&amp;t</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>A dedicated or self-managed host…</source>
        <translation>مضيف مخصص أو مُدار ذاتيًا…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>For this run alone, because there is no key store here. You are asked for the key again next time.</source>
        <translation>لهذا التشغيل وحده، لأنه لا يوجد مخزن مفاتيح هنا. يُطلب منك المفتاح من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Kept in your computer’s key store, never in a file.</source>
        <translation>يُحفظ في مخزن المفاتيح على حاسوبك، ولا يُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>For this run alone. You are asked for the key again next time.</source>
        <translation>لهذا التشغيل وحده. يُطلب منك المفتاح من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 already: saving puts the new key in place of the old one.</source>
        <translation>%1 مرتبطة بـ %2 من قبل: الحفظ يضع المفتاح الجديد مكان القديم.</translation>
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
        <source>Give the organisation a name.</source>
        <translation>أعطِ المؤسسة اسمًا.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionOpener</name>
    <message>
        <source>Asking the key store for the keys of %1…</source>
        <translation>نطلب من مخزن المفاتيح مفاتيح %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsCard</name>
    <message>
        <source>Not open: its key is missing</source>
        <translation>غير مفتوحة: مفتاحها ناقص</translation>
    </message>
    <message>
        <source>Give the key…</source>
        <translation>إعطاء المفتاح…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
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
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>نسأل لمن المفتاح…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>متصل باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>للنظر فقط</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
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
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <source>Remembered</source>
        <translation>محفوظ</translation>
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
    <message>
        <source>One organisation is open at a time. Keys are kept in your computer’s key store, never in a file.</source>
        <translation>تُفتح مؤسسة واحدة كل مرة. تُحفظ المفاتيح في مخزن المفاتيح على حاسوبك، ولا تُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>One organisation is open at a time. There is no key store here: keys are used for one run alone.</source>
        <translation>تُفتح مؤسسة واحدة كل مرة. لا يوجد مخزن مفاتيح هنا: تُستخدم المفاتيح لتشغيل واحد فقط.</translation>
    </message>
    <message>
        <source>No organisation of your own is connected yet. You need a key of a platform; adding people needs the key of somebody who administers it.</source>
        <translation>لم تُربط أي مؤسسة تخصك بعد. يلزمك مفتاح من منصة؛ ولإضافة أشخاص يلزم مفتاح من يديرها.</translation>
    </message>
    <message>
        <source>It runs in this program; nothing leaves this computer.</source>
        <translation>تعمل داخل هذا البرنامج؛ لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name and colour…</source>
        <translation>الاسم واللون…</translation>
    </message>
    <message>
        <source>Name and colour of %1…</source>
        <translation>اسم %1 ولونها…</translation>
    </message>
    <message>
        <source>Not open: its key is missing. Open the organisation again to give it.</source>
        <translation>غير مفتوحة: مفتاحها ناقص. افتح المؤسسة من جديد لإعطائه.</translation>
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
        <source>Connected as %1, %2</source>
        <translation>متصل باسم %1، %2</translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>للنظر فقط</translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>نسأل لمن المفتاح…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>ربط %1…</translation>
    </message>
    <message>
        <source>Connect %1 to %2…</source>
        <translation>ربط %1 بـ %2…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>النظر فقط</translation>
    </message>
    <message>
        <source>Look only: %1</source>
        <translation>النظر فقط: %1</translation>
    </message>
    <message>
        <source>Every change stays switched off.</source>
        <translation>يبقى كل تغيير موقوفًا.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>New key for %1…</source>
        <translation>مفتاح جديد لـ %1…</translation>
    </message>
    <message>
        <source>Forget the key of %1 at %2?</source>
        <translation>هل تريد نسيان مفتاح %1 لدى %2؟</translation>
    </message>
    <message>
        <source>Nothing changes on the platform: the key stays valid there until you revoke it. You can forget the key alone, and be asked for it next time, or the whole connection.</source>
        <translation>لا يتغيّر شيء على المنصة: يبقى المفتاح صالحًا هناك حتى تسحبه. يمكنك نسيان المفتاح وحده، فيُطلب منك في المرة القادمة، أو نسيان الاتصال كله.</translation>
    </message>
    <message>
        <source>What is open now stays open until it is opened again.</source>
        <translation>ما هو مفتوح الآن يبقى مفتوحًا حتى يُفتح من جديد.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Forget the connection</source>
        <translation>نسيان الاتصال</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::DataCard</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Remember the last list of people, to look at without a connection</source>
        <translation>تذكُّر آخر قائمة للأشخاص، للنظر فيها بلا اتصال</translation>
    </message>
    <message>
        <source>Names, addresses, roles and dates, in this profile and readable by you alone. No keys. Always shown with its age.</source>
        <translation>الأسماء والعناوين والأدوار والتواريخ، في هذا الملف الشخصي ولا يقرؤها أحد غيرك. لا مفاتيح. تُعرض دائمًا مع عمرها.</translation>
    </message>
    <message>
        <source>Empty it &amp;now</source>
        <translation>إفراغها الآن</translation>
    </message>
    <message>
        <source>&amp;Keep no keys: use each for one run alone</source>
        <translation>عدم حفظ أي مفاتيح: استخدام كل مفتاح لتشغيل واحد فقط</translation>
    </message>
    <message>
        <source>For new connections. Keys that are in the key store stay there until you forget them under Connections.</source>
        <translation>للاتصالات الجديدة. المفاتيح الموجودة في مخزن المفاتيح تبقى فيه حتى تنساها ضمن «الاتصالات».</translation>
    </message>
    <message>
        <source>There is no key store here, so keys are never kept.</source>
        <translation>لا يوجد مخزن مفاتيح هنا، لذلك لا تُحفظ المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>أُفرغت.</translation>
    </message>
    <message>
        <source>It could not be emptied. Close other windows of Gatehouse and try again.</source>
        <translation>تعذّر إفراغها. أغلق نوافذ Gatehouse الأخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>Keep the first whole reading of each &amp;day, to look back at</source>
        <translation>حفظ أول قراءة كاملة من كل يوم، للرجوع إليها</translation>
    </message>
    <message>
        <source>Who could reach what, compressed, in this profile and readable by you alone. No keys. They stay until you remove them.</source>
        <translation>من كان يصل إلى ماذا، مضغوطًا، في ملف التعريف هذا ولا يقرؤه أحد غيرك. بلا مفاتيح. يبقى حتى تزيله.</translation>
    </message>
    <message>
        <source>Remove &amp;all kept readings…</source>
        <translation>إزالة كل القراءات المحفوظة…</translation>
    </message>
    <message>
        <source>Yes, remove &amp;all of them for good</source>
        <translation>نعم، إزالتها كلها نهائيًا</translation>
    </message>
    <message>
        <source>What was kept can&apos;t be read again.</source>
        <translation>ما حُفظ لا تمكن قراءته مرة أخرى.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيلت.</translation>
    </message>
    <message>
        <source>They could not be removed. Close other windows of Gatehouse and try again.</source>
        <translation>لم تمكن إزالتها. أغلق نوافذ Gatehouse الأخرى وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::DeveloperForm</name>
    <message>
        <source>A developer: may use the programming interface</source>
        <translation>مطوّر: يحق له استخدام واجهة البرمجة</translation>
    </message>
    <message>
        <source>No developer</source>
        <translation>ليس مطوّرًا</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>يصبح</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::EvidenceCheckDialog</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما فُحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Is this pack as it was made?</source>
        <translation>هل هذه الحزمة كما أُعدّت؟</translation>
    </message>
    <message>
        <source>Checked on this computer alone: every hash, every page, every permission again from the answers. No key and no connection are needed.</source>
        <translation>يُفحص على هذا الحاسوب وحده: كل بصمة، وكل صفحة، وكل إذن من جديد من الردود. لا حاجة إلى مفتاح ولا إلى اتصال.</translation>
    </message>
    <message>
        <source>The &amp;pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Choose a &amp;zip…</source>
        <translation>اختر ملف zip…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>The &amp;hash that was written down, if you have it</source>
        <translation>البصمة التي دُوّنت، إن كانت لديك</translation>
    </message>
    <message>
        <source>Without it the check tells whether the pack fits together, not whether it is the one that was made.</source>
        <translation>من دونها يبيّن الفحص هل أجزاء الحزمة متوافقة، ولا يبيّن هل هي الحزمة التي أُعدّت.</translation>
    </message>
    <message>
        <source>The folder of the pack</source>
        <translation>مجلد الحزمة</translation>
    </message>
    <message>
        <source>The zip file of the pack</source>
        <translation>ملف zip للحزمة</translation>
    </message>
    <message>
        <source>Choose the pack first: a zip file or a folder.</source>
        <translation>اختر الحزمة أولًا: ملف zip أو مجلدًا.</translation>
    </message>
    <message>
        <source>A pack&apos;s hash has 64 digits from 0 to 9 and letters from a to f. Look at it again, or leave it out.</source>
        <translation>بصمة الحزمة من 64 خانة: أرقام من 0 إلى 9 وحروف من a إلى f. راجعها مرة أخرى، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>OK or FAILED, what was checked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, read on %2 by %3</source>
        <comment>organisation, when, who</comment>
        <translation>%1، قُرئت في %2، صاحب القراءة %3</translation>
    </message>
    <message>
        <source>Its hash is %1. Compare it with the one that was written down.</source>
        <translation>بصمتها %1. قارنها بالبصمة التي دُوّنت.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::EvidenceDialog</name>
    <message>
        <source>Keep as evidence</source>
        <translation>حفظ كأدلة</translation>
    </message>
    <message>
        <source>Evidence of who can reach what in %1</source>
        <translation>أدلة من يصل إلى ماذا في %1</translation>
    </message>
    <message>
        <source>A report, the data as tables, and every answer of the platforms page by page, so that anybody can check it later. Nothing is changed on any platform.</source>
        <translation>تقرير، والبيانات في جداول، وكل رد من المنصات صفحة صفحة، ليستطيع أي شخص فحصها لاحقًا. لا يتغيّر شيء على أي منصة.</translation>
    </message>
    <message>
        <source>What will be read, all of it anew</source>
        <translation>ما سيُقرأ، وكله من جديد</translation>
    </message>
    <message>
        <source>%1 at %2: people, what they may do, keys without their secrets</source>
        <comment>platform, host</comment>
        <translation>%1 في %2: الأشخاص، وما يحق لهم، والمفاتيح بلا أسرارها</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>One &amp;zip file, to be sent or filed</source>
        <translation>ملف zip واحد، للإرسال أو الأرشفة</translation>
    </message>
    <message>
        <source>A &amp;folder, to look into</source>
        <translation>مجلد، للاطلاع على ما فيه</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are taken out before anything is written. Names and addresses stay: only you can read the file.</source>
        <translation>تُزال المفاتيح والرموز وكلمات المرور قبل كتابة أي شيء. تبقى الأسماء والعناوين: لا يقرأ الملف أحد غيرك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make the pack</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>جارٍ إعداد الحزمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>The pack&apos;s &amp;hash</source>
        <translation>بصمة الحزمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Write it down somewhere else: in a ticket, in a mail to the auditor. Whoever has the pack and the hash can tell that not one letter was changed.</source>
        <translation>دوّنها في مكان آخر: في تذكرة، أو في رسالة إلى المدقق. من لديه الحزمة والبصمة يستطيع التأكد من أن حرفًا واحدًا لم يتغيّر.</translation>
    </message>
    <message>
        <source>Chec&amp;k it now</source>
        <translation>فحصها الآن</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where to keep the evidence</source>
        <translation>مكان حفظ الأدلة</translation>
    </message>
    <message>
        <source>Say where the pack goes: a folder, and a name.</source>
        <translation>اذكر أين توضع الحزمة: المجلد والاسم.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>يوجد شيء بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder of that name to put it in.</source>
        <translation>لا يوجد مجلد بهذا الاسم لوضعها فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n رد</numerusform>
            <numerusform>%n رد</numerusform>
            <numerusform>%n ردان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading everything, page by page…</source>
        <translation>جارٍ قراءة كل شيء، صفحة صفحة…</translation>
    </message>
    <message>
        <source>Deriving the data from what was kept…</source>
        <translation>جارٍ استخلاص البيانات مما حُفظ…</translation>
    </message>
    <message>
        <source>Writing the report and the pack…</source>
        <translation>جارٍ كتابة التقرير والحزمة…</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>الحزمة جاهزة</translation>
    </message>
    <message>
        <source>The pack is ready, but INCOMPLETE</source>
        <translation>الحزمة جاهزة، لكنها INCOMPLETE</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions</source>
        <translation>
            <numerusform>%n إذن</numerusform>
            <numerusform>%n إذن</numerusform>
            <numerusform>%n إذنان</numerusform>
            <numerusform>%n أذونات</numerusform>
            <numerusform>%n إذنًا</numerusform>
            <numerusform>%n إذن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, from %3 of the platforms. It is %4 in the folder %5.</source>
        <comment>people, permissions, answers, file, folder</comment>
        <translation>%1، %2، من المنصات: %3. الحزمة هي %4 في المجلد %5.</translation>
    </message>
    <message>
        <source>Not everything could be read, and the pack says so on every page. %1</source>
        <translation>لم تمكن قراءة كل شيء، والحزمة تذكر ذلك في كل صفحة. %1</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To be read, printed and filed: each page says what it is and where it came from.</source>
        <translation>للقراءة والطباعة والأرشفة: تذكر كل صفحة ما هي ومن أين جاءت.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>One file that any browser shows and prints; nothing is loaded from elsewhere.</source>
        <translation>ملف واحد يعرضه ويطبعه أي متصفح؛ لا يُحمَّل شيء من مكان آخر.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>جدول OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>The same sheets for LibreOffice and others.</source>
        <translation>الأوراق نفسها لبرنامج LibreOffice وغيره.</translation>
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
    <name>gatehouse::widgets::FilesPage</name>
    <message>
        <source>A &amp;workbook with drop-downs, for Excel or LibreOffice</source>
        <translation>مصنف بقوائم اختيار، لبرنامج Excel أو LibreOffice</translation>
    </message>
    <message>
        <source>A &amp;page for the browser, which saves the answers in a small file</source>
        <translation>صفحة للمتصفح، تحفظ الإجابات في ملف صغير</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>اختر المجلد…</translation>
    </message>
    <message>
        <source>The files and whom each is for</source>
        <translation>الملفات ولمن كل منها</translation>
    </message>
    <message>
        <source>Mail each file to its reviewer yourself. It holds that reviewer’s rows and nothing else: no key, no login.</source>
        <translation>أرسل كل ملف بالبريد إلى مراجِعه بنفسك. لا يحوي إلا صفوف ذلك المراجِع: لا مفتاح ولا دخول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورًا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready to be written</source>
        <translation>
            <numerusform>%Ln ملف جاهز للكتابة</numerusform>
            <numerusform>%Ln ملف جاهز للكتابة</numerusform>
            <numerusform>%Ln ملفان جاهزان للكتابة</numerusform>
            <numerusform>%Ln ملفات جاهزة للكتابة</numerusform>
            <numerusform>%Ln ملفًا جاهزة للكتابة</numerusform>
            <numerusform>%Ln ملف جاهزة للكتابة</numerusform>
        </translation>
    </message>
    <message>
        <source>This review was handed out before. Files that are written anew are the same ones.</source>
        <translation>وُزّعت هذه المراجعة من قبل. الملفات التي تُكتب من جديد هي نفسها.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>مكان الملفات</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>جارٍ كتابة الملفات…</translation>
    </message>
    <message>
        <source>The files could not be written</source>
        <translation>لم تمكن كتابة الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>كُتب %Ln ملف</numerusform>
            <numerusform>كُتب %Ln ملف</numerusform>
            <numerusform>كُتب %Ln ملفان</numerusform>
            <numerusform>كُتبت %Ln ملفات</numerusform>
            <numerusform>كُتب %Ln ملفًا</numerusform>
            <numerusform>كُتب %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail them to their reviewers. You may close this now: the review is kept, and the list of reviews opens it again when answers are back.</source>
        <translation>أرسلها بالبريد إلى مراجِعيها. يمكنك إغلاق هذه النافذة الآن: المراجعة محفوظة، وتُفتح مرة أخرى من قائمة المراجعات عند عودة الإجابات.</translation>
    </message>
    <message>
        <source>The files are being written.</source>
        <translation>الملفات قيد الكتابة.</translation>
    </message>
    <message>
        <source>Write the files &amp;again</source>
        <translation>كتابة الملفات من جديد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln files</source>
        <translation>
            <numerusform>كتابة %Ln ملف</numerusform>
            <numerusform>كتابة %Ln ملف</numerusform>
            <numerusform>كتابة %Ln ملفين</numerusform>
            <numerusform>كتابة %Ln ملفات</numerusform>
            <numerusform>كتابة %Ln ملفًا</numerusform>
            <numerusform>كتابة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: answers</source>
        <translation>التالي: الإجابات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FirstRunCard</name>
    <message>
        <source>Connect your first organisation</source>
        <translation>اربط مؤسستك الأولى</translation>
    </message>
    <message>
        <source>You need a key of Anyscale, Arize AX or Weights &amp; Biases; the dialog says where to get it.</source>
        <translation>يلزمك مفتاح من Anyscale أو Arize AX أو Weights &amp; Biases؛ وتبيّن النافذة من أين تحصل عليه.</translation>
    </message>
    <message>
        <source>Connect your first organisation…</source>
        <translation>ربط مؤسستك الأولى…</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>جولة في وضع التدريب</translation>
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
    <message>
        <source>Alt+1 to Alt+8</source>
        <translation>من Alt+1 إلى Alt+8</translation>
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
        <source>Connect your first organisation</source>
        <translation>اربط مؤسستك الأولى</translation>
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
    <message>
        <source>Someone is leaving</source>
        <translation>شخص يغادر</translation>
    </message>
    <message>
        <source>Find every account and key, remove them, keep the proof</source>
        <translation>إيجاد كل حساب ومفتاح، وإزالتها، وحفظ الإثبات</translation>
    </message>
    <message>
        <source>Last: %1 · %2</source>
        <translation>آخر مرة: %1 · %2</translation>
    </message>
    <message>
        <source>You need a key of Anyscale, Arize AX or Weights &amp; Biases; the dialog says where to get it.</source>
        <translation>يلزمك مفتاح من Anyscale أو Arize AX أو Weights &amp; Biases؛ وتبيّن النافذة من أين تحصل عليه.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Who can reach what, administrators, keys, changes</source>
        <translation>من يصل إلى ماذا، والمدراء، والمفاتيح، والتغييرات</translation>
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
</context>
<context>
    <name>gatehouse::widgets::KeyForm</name>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <translation>يتوقف فورًا</translation>
    </message>
    <message>
        <source>Goes on for 1 hour</source>
        <translation>يبقى ساعة واحدة</translation>
    </message>
    <message>
        <source>Goes on for 24 hours</source>
        <translation>يبقى ٢٤ ساعة</translation>
    </message>
    <message>
        <source>The &amp;old key</source>
        <translation>المفتاح القديم</translation>
    </message>
    <message>
        <source>Say what the key is for.</source>
        <translation>اذكر الغرض من المفتاح.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysDialog</name>
    <message>
        <source>The keys of %1</source>
        <translation>مفاتيح %1</translation>
    </message>
    <message numerus="yes">
        <source>The key store does not give %n keys of %1</source>
        <translation>
            <numerusform>لا يعطي مخزن المفاتيح %n مفتاح من مفاتيح %1</numerusform>
            <numerusform>لا يعطي مخزن المفاتيح %n مفتاح من مفاتيح %1</numerusform>
            <numerusform>لا يعطي مخزن المفاتيح %n مفتاح من مفاتيح %1</numerusform>
            <numerusform>لا يعطي مخزن المفاتيح %n مفاتيح من مفاتيح %1</numerusform>
            <numerusform>لا يعطي مخزن المفاتيح %n مفتاحًا من مفاتيح %1</numerusform>
            <numerusform>لا يعطي مخزن المفاتيح %n مفتاح من مفاتيح %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1. The key store may be locked, or they are not in it. Keys that you paste here are used until Gatehouse is closed.</source>
        <translation>الناقص: %1. ربما كان مخزن المفاتيح مقفلًا، أو ليست المفاتيح فيه. المفاتيح التي تلصقها هنا تُستخدم حتى إغلاق Gatehouse.</translation>
    </message>
    <message>
        <source>The other platforms open without them.</source>
        <translation>تُفتح المنصات الأخرى من دونها.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>ألصق المفتاح.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>قراءة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>Search key, owner or platform</source>
        <translation>البحث بالمفتاح أو صاحبه أو المنصة</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Show &amp;ended and revoked ones too</source>
        <translation>عرض المنتهية والمسحوبة أيضًا</translation>
    </message>
    <message>
        <source>Read &amp;everybody’s keys</source>
        <translation>قراءة مفاتيح الجميع</translation>
    </message>
    <message>
        <source>Arize AX tells the keys of others person by person, so this asks once for each person.</source>
        <translation>تذكر Arize AX مفاتيح الآخرين شخصًا شخصًا، لذلك يُطلب ذلك مرة لكل شخص.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>For yourself on %1…</source>
        <translation>لك أنت على %1…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>جارٍ قراءة المفاتيح…</translation>
    </message>
    <message>
        <source>%1 · read at %2</source>
        <translation>%1 · قُرئت في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all keys could be read</source>
        <translation>تعذّرت قراءة المفاتيح كلها</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>اختر مفتاحًا في القائمة أولًا.</translation>
    </message>
    <message>
        <source>Keys are replaced one at a time.</source>
        <translation>تُستبدل المفاتيح واحدًا كل مرة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t replace a key. Make a new one, hand it over, then revoke the old one.</source>
        <translation>لا تستطيع %1 استبدال مفتاح. أنشئ مفتاحًا جديدًا وسلّمه، ثم اسحب القديم.</translation>
    </message>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>لا شيء مفتوح يمكن تغييره.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>The keys are being read.</source>
        <translation>المفاتيح قيد القراءة.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>المعروض %1 من %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::LeavingDialog</name>
    <message>
        <source>Someone is leaving</source>
        <translation>شخص يغادر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What to remove</source>
        <translation>ما يُزال</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>نظرة أخيرة</translation>
    </message>
    <message>
        <source>Run and receipt</source>
        <translation>التنفيذ والإيصال</translation>
    </message>
    <message>
        <source>Who is leaving?</source>
        <translation>من يغادر؟</translation>
    </message>
    <message>
        <source>Every account and key on all platforms is looked for. Nothing is removed before you have seen it.</source>
        <translation>يجري البحث عن كل حساب ومفتاح على كل المنصات. لا يُزال شيء قبل أن تراه.</translation>
    </message>
    <message>
        <source>&amp;Addresses or whole names, one in a line</source>
        <translation>عناوين أو أسماء كاملة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>From a &amp;spreadsheet…</source>
        <translation>من جدول…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدّم البحث</translation>
    </message>
    <message>
        <source>What was found, with a tick for what is removed</source>
        <translation>ما عُثر عليه، مع علامة عند ما يُزال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The list of who is leaving</source>
        <translation>قائمة من يغادرون</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>جارٍ قراءة الجدول…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in the sheet.</source>
        <translation>
            <numerusform>في الجدول %Ln شخص.</numerusform>
            <numerusform>في الجدول %Ln شخص.</numerusform>
            <numerusform>في الجدول %Ln شخص.</numerusform>
            <numerusform>في الجدول %Ln أشخاص.</numerusform>
            <numerusform>في الجدول %Ln شخصًا.</numerusform>
            <numerusform>في الجدول %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking on all platforms…</source>
        <translation>جارٍ البحث على كل المنصات…</translation>
    </message>
    <message>
        <source>Accounts first, then what goes with each.</source>
        <translation>الحسابات أولًا، ثم ما يتبع كلًا منها.</translation>
    </message>
    <message>
        <source>The search did not end</source>
        <translation>لم يكتمل البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list has access any more</source>
        <translation>لم تعد لأحد في هذه القائمة صلاحيات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still have access: %1 and %2</source>
        <translation>
            <numerusform>%Ln شخص ما زالت لديه صلاحيات: %1 و%2</numerusform>
            <numerusform>%Ln شخص ما زالت لديه صلاحيات: %1 و%2</numerusform>
            <numerusform>%Ln شخص ما زالت لديه صلاحيات: %1 و%2</numerusform>
            <numerusform>%Ln أشخاص ما زالت لديهم صلاحيات: %1 و%2</numerusform>
            <numerusform>%Ln شخصًا ما زالت لديهم صلاحيات: %1 و%2</numerusform>
            <numerusform>%Ln شخص ما زالت لديه صلاحيات: %1 و%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on %1 at %2.</source>
        <translation>جرى البحث على %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people nothing was found.</source>
        <translation>
            <numerusform>لم يُعثر على شيء لـ %Ln شخص.</numerusform>
            <numerusform>لم يُعثر على شيء لـ %Ln شخص.</numerusform>
            <numerusform>لم يُعثر على شيء لـ %Ln شخص.</numerusform>
            <numerusform>لم يُعثر على شيء لـ %Ln أشخاص.</numerusform>
            <numerusform>لم يُعثر على شيء لـ %Ln شخصًا.</numerusform>
            <numerusform>لم يُعثر على شيء لـ %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people is not whole, so somebody may be missing: read it again to be sure.</source>
        <translation>قائمة الأشخاص غير مكتملة، فربما غاب عنها أحد: اقرأها من جديد للتأكد.</translation>
    </message>
    <message>
        <source>%1 uses single sign-on: also switch these people off at your identity provider, or they can sign in to Anyscale again.</source>
        <translation>تستخدم %1 الدخول الموحّد: أوقف هؤلاء الأشخاص لدى مزوّد الهوية أيضًا، وإلا أمكنهم الدخول إلى Anyscale من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look for %Ln people</source>
        <translation>
            <numerusform>البحث عن %Ln شخص</numerusform>
            <numerusform>البحث عن %Ln شخص</numerusform>
            <numerusform>البحث عن %Ln شخص</numerusform>
            <numerusform>البحث عن %Ln أشخاص</numerusform>
            <numerusform>البحث عن %Ln شخصًا</numerusform>
            <numerusform>البحث عن %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste who is leaving.</source>
        <translation>اكتب أو ألصق من يغادر.</translation>
    </message>
    <message>
        <source>&amp;Next: last look</source>
        <translation>التالي: نظرة أخيرة</translation>
    </message>
    <message>
        <source>The search is still under way.</source>
        <translation>ما زال البحث جاريًا.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يُحدد شيء.</translation>
    </message>
    <message>
        <source>Ticked: %1 and %2</source>
        <translation>المحدد: %1 و%2</translation>
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
    <name>gatehouse::widgets::MatrixView</name>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
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
    <name>gatehouse::widgets::NameForm</name>
    <message>
        <source>New &amp;name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>اكتب الاسم الجديد.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>The practice organisation never needs one. Takes effect when an organisation is opened.</source>
        <translation>لا تحتاج إليه مؤسسة التدريب أبدًا. يسري عند فتح مؤسسة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>&amp;Use this proxy</source>
        <translation>استخدام هذا الوكيل</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Name, if it asks for one</source>
        <translation>الاسم، إن طلبه</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is kept in your computer’s key store, never in a file.</source>
        <translation>تُحفظ كلمة المرور في مخزن المفاتيح على حاسوبك، ولا تُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>The password is used for this run alone, because there is no key store here.</source>
        <translation>تُستخدم كلمة المرور لهذا التشغيل وحده، لأنه لا يوجد مخزن مفاتيح هنا.</translation>
    </message>
    <message>
        <source>Name the proxy’s host and its port.</source>
        <translation>اذكر مضيف الوكيل ومنفذه.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The key store did not take the password: it is used for this run alone.</source>
        <translation>لم يأخذ مخزن المفاتيح كلمة المرور: تُستخدم لهذا التشغيل وحده.</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>شهادات الشركة</translation>
    </message>
    <message>
        <source>For a network that looks into all traffic: the file (PEM) that your IT gives you. It is trusted in addition to the system’s own; nothing else is ever waved through.</source>
        <translation>لشبكة تفحص كل ما يمر فيها: الملف (PEM) الذي يعطيك إياه قسم تقنية المعلومات. يوثق به إضافةً إلى شهادات النظام؛ ولا يُسمح بمرور أي شيء آخر أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: انتهت في %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: حتى %2</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no certificate in that file that can be read. It begins with a line that says BEGIN CERTIFICATE.</source>
        <translation>لا شهادة في هذا الملف يمكن قراءتها. تبدأ الشهادة بسطر فيه BEGIN CERTIFICATE.</translation>
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
    <name>gatehouse::widgets::OrganisationBand</name>
    <message>
        <source>Connect a real organisation…</source>
        <translation>ربط مؤسسة حقيقية…</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>مؤسسة أخرى…</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>All people are invented. Nothing is sent and nothing real changes.</source>
        <translation>جميع الأشخاص متخيَّلون. لا يُرسل شيء ولا يتغيّر شيء حقيقي.</translation>
    </message>
    <message>
        <source>Everything you do here is real.</source>
        <translation>كل ما تفعله هنا حقيقي.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::OrganisationColours</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>توتي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::OrganisationDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation>الاسم واللون</translation>
    </message>
    <message>
        <source>How %1 is shown</source>
        <translation>كيف تُعرض %1</translation>
    </message>
    <message>
        <source>Nothing changes on the platforms, and the keys stay.</source>
        <translation>لا يتغيّر شيء على المنصات، وتبقى المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Colour of the band</source>
        <translation>لون الشريط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>أعطِ المؤسسة اسمًا.</translation>
    </message>
    <message>
        <source>Another organisation is called so already.</source>
        <translation>تحمل مؤسسة أخرى هذا الاسم من قبل.</translation>
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
    <name>gatehouse::widgets::PeopleColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%Ln hidden)</source>
        <translation>
            <numerusform>الأعمدة (%Ln مخفي)</numerusform>
            <numerusform>الأعمدة (%Ln مخفي)</numerusform>
            <numerusform>الأعمدة (%Ln مخفي)</numerusform>
            <numerusform>الأعمدة (%Ln مخفية)</numerusform>
            <numerusform>الأعمدة (%Ln مخفيًا)</numerusform>
            <numerusform>الأعمدة (%Ln مخفي)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (لا متسع الآن)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولًا</translation>
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
    <message numerus="yes">
        <source>The %Ln people ticked</source>
        <translation>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
            <numerusform>الأشخاص المحددون (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people ticked by hand</source>
        <translation>
            <numerusform>%Ln شخص محدد يدويًا</numerusform>
            <numerusform>%Ln شخص محدد يدويًا</numerusform>
            <numerusform>%Ln شخص محدد يدويًا</numerusform>
            <numerusform>%Ln أشخاص محددون يدويًا</numerusform>
            <numerusform>%Ln شخصًا محددًا يدويًا</numerusform>
            <numerusform>%Ln شخص محدد يدويًا</numerusform>
        </translation>
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
    <message>
        <source>Search: “%1”</source>
        <translation>البحث: «%1»</translation>
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
    <message>
        <source>Add &amp;one…</source>
        <translation>إضافة شخص واحد…</translation>
    </message>
    <message>
        <source>Nothing can be changed while no platform is connected.</source>
        <translation>لا يمكن تغيير شيء ما دامت لا توجد منصة متصلة.</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>شخص يغادر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open access</source>
        <translation>فتح الصلاحيات</translation>
    </message>
    <message>
        <source>Invited &gt; 14 days</source>
        <translation>دُعوا قبل &gt; ١٤ يومًا</translation>
    </message>
    <message>
        <source>Only on one platform</source>
        <translation>على منصة واحدة فقط</translation>
    </message>
    <message>
        <source>Never active</source>
        <translation>بلا نشاط أبدًا</translation>
    </message>
    <message>
        <source>People alone</source>
        <comment>without the service accounts</comment>
        <translation>الأشخاص وحدهم</translation>
    </message>
    <message>
        <source>Everyone, sorted as now.</source>
        <translation>الجميع، بالترتيب الحالي.</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>يعرض: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>1,248 people on 3 platforms</comment>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصات</numerusform>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank cell: no account on that platform</source>
        <translation>خانة فارغة: لا حساب على تلك المنصة</translation>
    </message>
    <message>
        <source>Blank cell: no account, or not read yet</source>
        <translation>خانة فارغة: لا حساب، أو لم يُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles, teams and ids of %Ln people.</source>
        <translation>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln شخص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln شخص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln شخص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln أشخاص.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln شخصًا.</numerusform>
            <numerusform>شمل البحث الأسماء وعناوين البريد والأدوار والفرق والمعرّفات لدى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>No platform could be reached, so this may be out of date, and nothing can be changed now.</source>
        <translation>تعذّر الوصول إلى أي منصة، فقد تكون هذه البيانات قديمة، ولا يمكن تغيير شيء الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
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
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open access</source>
        <translation>فتح الصلاحيات</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the account on %1</source>
        <translation>تغيير الحساب على %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here now.</source>
        <translation>لا يمكن تغيير شيء هنا الآن.</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>This account is somebody else&apos;s: take it apart</source>
        <translation>هذا الحساب لشخص آخر: فصله</translation>
    </message>
    <message>
        <source>Pending invitation</source>
        <translation>دعوة قيد الانتظار</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>ضم مع %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>ليس الشخص نفسه الذي هو %1</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>الفرق والمجموعات</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell who is in which team.</source>
        <translation>لا تذكر %1 من في أي فريق.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the name of a key, %2 &quot;used 2 hours ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>جارٍ قراءة المفاتيح…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>لا مفاتيح</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Not known on %1: its keys could not be read.</source>
        <translation>غير معروف على %1: تعذّرت قراءة مفاتيحها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>شخص يغادر…</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>%1: user id</source>
        <translation>%1: معرّف المستخدم</translation>
    </message>
    <message>
        <source>%1: identity id</source>
        <translation>%1: معرّف الهوية</translation>
    </message>
    <message>
        <source>%1: invitation id</source>
        <translation>%1: معرّف الدعوة</translation>
    </message>
    <message>
        <source>%1: its own word for the state</source>
        <translation>%1: كلمتها للحالة</translation>
    </message>
    <message>
        <source>%1: its own word for the role</source>
        <translation>%1: كلمتها للدور</translation>
    </message>
    <message>
        <source>%1: created, as it wrote it</source>
        <translation>%1: الإنشاء، كما كتبته</translation>
    </message>
    <message>
        <source>Unusual in the answer of %1: %2</source>
        <translation>غير معتاد في رد %1: %2</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformChoices</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role on %1 where the sheet says nothing</source>
        <translation>الدور على %1 حين لا يذكر الجدول شيئًا</translation>
    </message>
    <message>
        <source>New people get</source>
        <translation>ما يصل إلى الأشخاص الجدد</translation>
    </message>
    <message>
        <source>How new people get into %1</source>
        <translation>كيف يدخل الأشخاص الجدد إلى %1</translation>
    </message>
    <message>
        <source>an invitation by e-mail</source>
        <translation>دعوة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>a temporary password, shown to you once</source>
        <translation>كلمة مرور مؤقتة تُعرض لك مرة واحدة</translation>
    </message>
    <message>
        <source>no mail: single sign-on</source>
        <translation>بلا رسالة: الدخول الموحّد</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln rows)</source>
        <comment>a platform, how many rows go there</comment>
        <translation>
            <numerusform>%1 (%Ln صف)</numerusform>
            <numerusform>%1 (%Ln صف)</numerusform>
            <numerusform>%1 (%Ln صفان)</numerusform>
            <numerusform>%1 (%Ln صفوف)</numerusform>
            <numerusform>%1 (%Ln صفًا)</numerusform>
            <numerusform>%1 (%Ln صف)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformLine</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
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
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
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
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
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
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابين</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln accounts</source>
        <translation>
            <numerusform>إنشاء %Ln حساب</numerusform>
            <numerusform>إنشاء %Ln حساب</numerusform>
            <numerusform>إنشاء %Ln حسابين</numerusform>
            <numerusform>إنشاء %Ln حسابات</numerusform>
            <numerusform>إنشاء %Ln حسابًا</numerusform>
            <numerusform>إنشاء %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be made on %2</source>
        <comment>how many accounts, how many platforms</comment>
        <translation>سيتم إنشاء %1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصتين</numerusform>
            <numerusform>%Ln منصات</numerusform>
            <numerusform>%Ln منصة</numerusform>
            <numerusform>%Ln منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts will be made</source>
        <translation>من الحسابات ستُنشأ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>As the organisation has it</source>
        <translation>كما هو معمول به في المؤسسة</translation>
    </message>
    <message>
        <source>No mail is sent</source>
        <translation>لا تُرسل رسالة</translation>
    </message>
    <message>
        <source>Invitation by e-mail</source>
        <translation>دعوة بالبريد الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by an invitation by e-mail</source>
        <translation>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
            <numerusform>%Ln منهم بدعوة عبر البريد الإلكتروني</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Kinds of report</source>
        <translation>أنواع التقارير</translation>
    </message>
    <message>
        <source>Reviews and evidence</source>
        <translation>المراجعات والأدلة</translation>
    </message>
    <message>
        <source>Begin an access &amp;review…</source>
        <translation>بدء مراجعة وصول…</translation>
    </message>
    <message>
        <source>Ask those who know whether each access is still needed, with files that need no sign-in.</source>
        <translation>اسأل من يعرف هل ما زالت كل صلاحية لازمة، بملفات لا تحتاج إلى تسجيل دخول.</translation>
    </message>
    <message>
        <source>Reviews &amp;under way…</source>
        <translation>المراجعات الجارية…</translation>
    </message>
    <message>
        <source>Read answers back, submit and sign off.</source>
        <translation>قراءة الإجابات العائدة، والإرسال، والاعتماد.</translation>
    </message>
    <message>
        <source>Make an &amp;evidence pack…</source>
        <translation>إعداد حزمة أدلة…</translation>
    </message>
    <message>
        <source>Report, data and the platforms’ own answers in one folder that can be checked without Gatehouse’s keys.</source>
        <translation>التقرير والبيانات وردود المنصات نفسها في مجلد واحد يمكن فحصه بلا مفاتيح Gatehouse.</translation>
    </message>
    <message>
        <source>&amp;Check a pack…</source>
        <translation>فحص حزمة…</translation>
    </message>
    <message>
        <source>Tells whether a pack is as it was made.</source>
        <translation>يبيّن هل الحزمة كما أُعدّت.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Changed &amp;since</source>
        <translation>ما تغيّر منذ</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>تُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>Own &amp;domains</source>
        <translation>النطاقات الخاصة</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>No earlier reading is kept yet.</source>
        <translation>لا توجد قراءة سابقة محفوظة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>It is being read right now.</source>
        <translation>القراءة جارية الآن.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>التقرير قيد الإعداد.</translation>
    </message>
    <message>
        <source>Who can reach what could not be read</source>
        <translation>لم تمكن قراءة من يصل إلى ماذا</translation>
    </message>
    <message>
        <source>Reading who can reach what…</source>
        <translation>جارٍ قراءة من يصل إلى ماذا…</translation>
    </message>
    <message>
        <source>The reports appear as soon as everything is read.</source>
        <translation>تظهر التقارير حالما يُقرأ كل شيء.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>لا شيء للمقارنة به بعد</translation>
    </message>
    <message>
        <source>Each day’s first whole reading is kept. From tomorrow on you see here what has changed.</source>
        <translation>تُحفظ أول قراءة كاملة من كل يوم. ابتداءً من الغد ترى هنا ما تغيّر.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>حفظ هذه القراءة</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>Everybody reaches what they reached then.</source>
        <translation>يصل الجميع إلى ما كانوا يصلون إليه حينها.</translation>
    </message>
    <message>
        <source>There is nobody and nothing of this kind.</source>
        <translation>لا أحد ولا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
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
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>For other programs, with where the data come from. Permissions of Anyscale alone: exactly what its own tool writes.</source>
        <translation>لبرامج أخرى، مع ذكر مصدر البيانات. وأذونات Anyscale وحدها تُكتب تمامًا كما تكتبها أداتها.</translation>
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
    <message numerus="yes">
        <source>%Ln invitations went out by e-mail.</source>
        <translation>
            <numerusform>خرجت %Ln دعوة بالبريد الإلكتروني.</numerusform>
            <numerusform>خرجت %Ln دعوة بالبريد الإلكتروني.</numerusform>
            <numerusform>خرجت %Ln دعوتان بالبريد الإلكتروني.</numerusform>
            <numerusform>خرجت %Ln دعوات بالبريد الإلكتروني.</numerusform>
            <numerusform>خرجت %Ln دعوة بالبريد الإلكتروني.</numerusform>
            <numerusform>خرجت %Ln دعوة بالبريد الإلكتروني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>Temporary &amp;passwords of %Ln people…</source>
        <translation>
            <numerusform>كلمات المرور المؤقتة لدى %Ln شخص…</numerusform>
            <numerusform>كلمات المرور المؤقتة لدى %Ln شخص…</numerusform>
            <numerusform>كلمات المرور المؤقتة لدى %Ln شخصين…</numerusform>
            <numerusform>كلمات المرور المؤقتة لدى %Ln أشخاص…</numerusform>
            <numerusform>كلمات المرور المؤقتة لدى %Ln شخصًا…</numerusform>
            <numerusform>كلمات المرور المؤقتة لدى %Ln شخص…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are done</source>
        <translation>
            <numerusform>لم يكتمل أي حساب (%Ln)</numerusform>
            <numerusform>اكتمل حساب واحد (%Ln)</numerusform>
            <numerusform>اكتمل حسابان (%Ln)</numerusform>
            <numerusform>اكتملت %Ln حسابات</numerusform>
            <numerusform>اكتمل %Ln حسابًا</numerusform>
            <numerusform>اكتمل %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts were there already</source>
        <translation>حسابات كانت موجودة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>accounts are done, %Ln of them were there already</source>
        <translation>
            <numerusform>حسابات مكتملة، %Ln منها كان موجودًا من قبل</numerusform>
            <numerusform>حسابات مكتملة، %Ln منها كان موجودًا من قبل</numerusform>
            <numerusform>حسابات مكتملة، %Ln منها كان موجودًا من قبل</numerusform>
            <numerusform>حسابات مكتملة، %Ln منها كانت موجودة من قبل</numerusform>
            <numerusform>حسابات مكتملة، %Ln منها كانت موجودة من قبل</numerusform>
            <numerusform>حسابات مكتملة، %Ln منها كانت موجودة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts are done</source>
        <translation>حسابات مكتملة</translation>
    </message>
    <message>
        <source>accounts need attention</source>
        <translation>حسابات تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>left out or not asked for</source>
        <translation>مستبعدة أو غير مطلوبة</translation>
    </message>
    <message>
        <source>in all: each row counts once a platform</source>
        <translation>في المجموع: يُحسب كل صف مرة لكل منصة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewAnswersModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>مطلوب من: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln فريق</numerusform>
            <numerusform>%Ln فريق</numerusform>
            <numerusform>%Ln فريق</numerusform>
            <numerusform>%Ln فرق</numerusform>
            <numerusform>%Ln فريقًا</numerusform>
            <numerusform>%Ln فريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln قيد الاستخدام</numerusform>
            <numerusform>%Ln قيد الاستخدام</numerusform>
            <numerusform>%Ln قيد الاستخدام</numerusform>
            <numerusform>%Ln قيد الاستخدام</numerusform>
            <numerusform>%Ln قيد الاستخدام</numerusform>
            <numerusform>%Ln قيد الاستخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a short list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What will be done, person by person</source>
        <translation>ما سيُفعل، شخصًا شخصًا</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما يعنيه هذا</translation>
    </message>
    <message>
        <source>To go ahead, &amp;type how many people it is:</source>
        <translation>للمتابعة، اكتب عدد الأشخاص:</translation>
    </message>
    <message>
        <source>&amp;Keep this list…</source>
        <translation>حفظ هذه القائمة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>Teams and keys lost</source>
        <translation>الفرق والمفاتيح المفقودة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reading what goes with it… %1 of %2</source>
        <translation>جارٍ قراءة ما يتبع ذلك… %1 من %2</translation>
    </message>
    <message>
        <source>Reading what goes with it…</source>
        <translation>جارٍ قراءة ما يتبع ذلك…</translation>
    </message>
    <message>
        <source>What goes with it could not be read: %1</source>
        <translation>تعذّرت قراءة ما يتبع ذلك: %1</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys.</source>
        <translation>
            <numerusform>%Ln مفتاح.</numerusform>
            <numerusform>%Ln مفتاح.</numerusform>
            <numerusform>%Ln مفتاح.</numerusform>
            <numerusform>%Ln مفاتيح.</numerusform>
            <numerusform>%Ln مفتاحًا.</numerusform>
            <numerusform>%Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts.</source>
        <translation>
            <numerusform>%Ln حساب.</numerusform>
            <numerusform>%Ln حساب.</numerusform>
            <numerusform>%Ln حساب.</numerusform>
            <numerusform>%Ln حسابات.</numerusform>
            <numerusform>%Ln حسابًا.</numerusform>
            <numerusform>%Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 go with them.</source>
        <translation>يزول معها %1 و%2.</translation>
    </message>
    <message>
        <source>At least %1 and %2 go with them.</source>
        <translation>يزول معها %1 و%2 على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team places</source>
        <translation>
            <numerusform>%Ln مكان في الفرق</numerusform>
            <numerusform>%Ln مكان في الفرق</numerusform>
            <numerusform>%Ln مكان في الفرق</numerusform>
            <numerusform>%Ln أماكن في الفرق</numerusform>
            <numerusform>%Ln مكانًا في الفرق</numerusform>
            <numerusform>%Ln مكان في الفرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails are sent.</source>
        <translation>
            <numerusform>تُرسل %Ln رسالة.</numerusform>
            <numerusform>تُرسل %Ln رسالة.</numerusform>
            <numerusform>تُرسل %Ln رسالة.</numerusform>
            <numerusform>تُرسل %Ln رسائل.</numerusform>
            <numerusform>تُرسل %Ln رسالة.</numerusform>
            <numerusform>تُرسل %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent.</source>
        <translation>لا تُرسل رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not reached by this.</source>
        <translation>
            <numerusform>لا يشمل هذا %Ln شخص.</numerusform>
            <numerusform>لا يشمل هذا %Ln شخص.</numerusform>
            <numerusform>لا يشمل هذا %Ln شخص.</numerusform>
            <numerusform>لا يشمل هذا %Ln أشخاص.</numerusform>
            <numerusform>لا يشمل هذا %Ln شخصًا.</numerusform>
            <numerusform>لا يشمل هذا %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list can be changed. The reasons stand beside the names.</source>
        <translation>لا يمكن تغيير أحد في هذه القائمة. الأسباب بجانب الأسماء.</translation>
    </message>
    <message>
        <source>What goes with it is still being read.</source>
        <translation>ما يتبع ذلك ما زال قيد القراءة.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>اكتب العدد أولًا.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>اكتب %1</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>What would be done, line by line</source>
        <translation>ما كان سيُفعل، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>للبرامج الأخرى.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewList</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>مراجعات الوصول</translation>
    </message>
    <message>
        <source>Access reviews, newest first</source>
        <translation>مراجعات الوصول، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>مراجعة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no access review yet</source>
        <translation>لا توجد مراجعة وصول بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not signed off</source>
        <translation>
            <numerusform>%Ln مراجعة لم تُعتمد</numerusform>
            <numerusform>%Ln مراجعة لم تُعتمد</numerusform>
            <numerusform>%Ln مراجعتان لم تُعتمدا</numerusform>
            <numerusform>%Ln مراجعات لم تُعتمد</numerusform>
            <numerusform>%Ln مراجعة لم تُعتمد</numerusform>
            <numerusform>%Ln مراجعة لم تُعتمد</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this review?</source>
        <translation>هل تريد حذف هذه المراجعة؟</translation>
    </message>
    <message>
        <source>Its decisions and answers are gone for good. On the platforms nothing changes.</source>
        <translation>تزول قراراتها وإجاباتها نهائيًا. ولا يتغيّر شيء على المنصات.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewersPage</name>
    <message>
        <source>Choose the &amp;sheet…</source>
        <translation>اختر الجدول…</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>الاسم &lt;العنوان&gt;</translation>
    </message>
    <message>
        <source>One for everything</source>
        <translation>مراجِع واحد لكل شيء</translation>
    </message>
    <message>
        <source>Another one by platform</source>
        <translation>مراجِع مختلف حسب المنصة</translation>
    </message>
    <message>
        <source>Another one by place</source>
        <translation>مراجِع مختلف حسب المكان</translation>
    </message>
    <message>
        <source>As a sheet says, person by person</source>
        <translation>كما يذكر جدول، شخصًا شخصًا</translation>
    </message>
    <message>
        <source>Who decides about what</source>
        <translation>من يقرر في ماذا</translation>
    </message>
    <message>
        <source>Each reviewer gets a file with their own rows. It needs no login and no network.</source>
        <translation>يحصل كل مراجِع على ملف بالصفوف الخاصة به. لا يحتاج الملف إلى تسجيل دخول ولا إلى شبكة.</translation>
    </message>
    <message>
        <source>&amp;Reviewer, for everything that no rule names</source>
        <translation>المراجِع، لكل ما لا تذكره قاعدة</translation>
    </message>
    <message>
        <source>Se&amp;cond reviewer, who decides about the other reviewers’ own roles</source>
        <translation>المراجِع الثاني، للقرار في أدوار المراجِعين الآخرين أنفسهم</translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Who is reviewed by whom</source>
        <translation>من يراجع صلاحيات من</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>جداول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a reviewer in the sheet.</source>
        <translation>
            <numerusform>في الجدول مراجِع لعدد %Ln شخص.</numerusform>
            <numerusform>في الجدول مراجِع لعدد %Ln شخص.</numerusform>
            <numerusform>في الجدول مراجِع لعدد %Ln شخصين.</numerusform>
            <numerusform>في الجدول مراجِع لعدد %Ln أشخاص.</numerusform>
            <numerusform>في الجدول مراجِع لعدد %Ln شخصًا.</numerusform>
            <numerusform>في الجدول مراجِع لعدد %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides about %2.</source>
        <translation>صاحب القرار %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورًا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles belong to reviewers themselves, and nobody decides about themselves: name a second reviewer.</source>
        <translation>
            <numerusform>%Ln دور يخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
            <numerusform>%Ln دور يخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
            <numerusform>%Ln دوران يخصان المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
            <numerusform>%Ln أدوار تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
            <numerusform>%Ln دورًا تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
            <numerusform>%Ln دور تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا ثانيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers decide</source>
        <translation>
            <numerusform>القرار لدى %Ln مراجِع</numerusform>
            <numerusform>القرار لدى %Ln مراجِع</numerusform>
            <numerusform>القرار لدى %Ln مراجِعين</numerusform>
            <numerusform>القرار لدى %Ln مراجِعين</numerusform>
            <numerusform>القرار لدى %Ln مراجِعًا</numerusform>
            <numerusform>القرار لدى %Ln مراجِع</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the reviewer with an e-mail address.</source>
        <translation>اذكر المراجِع بعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>هذا ليس عنوان بريد إلكتروني: %1</translation>
    </message>
    <message>
        <source>Choose the sheet first.</source>
        <translation>اختر الجدول أولًا.</translation>
    </message>
    <message>
        <source>Name a second reviewer.</source>
        <translation>اذكر مراجِعًا ثانيًا.</translation>
    </message>
    <message>
        <source>&amp;Next: files</source>
        <translation>التالي: الملفات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RoleForm</name>
    <message>
        <source>Choose a role</source>
        <translation>اختر دورًا</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>الدور الجديد</translation>
    </message>
    <message>
        <source>Choose the new role.</source>
        <translation>اختر الدور الجديد.</translation>
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
    <message numerus="yes">
        <source>Creating %Ln accounts</source>
        <translation>
            <numerusform>جارٍ إنشاء %Ln حساب</numerusform>
            <numerusform>جارٍ إنشاء %Ln حساب</numerusform>
            <numerusform>جارٍ إنشاء %Ln حسابين</numerusform>
            <numerusform>جارٍ إنشاء %Ln حسابات</numerusform>
            <numerusform>جارٍ إنشاء %Ln حسابًا</numerusform>
            <numerusform>جارٍ إنشاء %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SaveViewDialog</name>
    <message>
        <source>&amp;Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Your views</source>
        <translation>عروضك</translation>
    </message>
    <message>
        <source>Take the view “%1” away</source>
        <translation>إزالة العرض «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>يحتاج العرض إلى اسم.</translation>
    </message>
    <message>
        <source>You have a view of this name: it is replaced.</source>
        <translation>لديك عرض بهذا الاسم: سيُستبدل.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SeatForm</name>
    <message>
        <source>&amp;Models seat</source>
        <translation>مقعد Models</translation>
    </message>
    <message>
        <source>&amp;Weave seat</source>
        <translation>مقعد Weave</translation>
    </message>
    <message>
        <source>Choose a seat.</source>
        <translation>اختر مقعدًا.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>كما هو (%1)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُطّلع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SecretDialog</name>
    <message>
        <source>&amp;Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Shown once</source>
        <translation>يُعرض مرة واحدة</translation>
    </message>
    <message>
        <source>It is shown this one time and kept nowhere. Hand it over now: after this window is closed nobody can see it again, here or on the platform.</source>
        <translation>يُعرض هذه المرة الوحيدة ولا يُحفظ في أي مكان. سلّمه الآن: بعد إغلاق هذه النافذة لا يستطيع أحد رؤيته من جديد، لا هنا ولا على المنصة.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>الحافظة فارغة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln seconds.</source>
        <translation>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SelectionBar</name>
    <message>
        <source>What to do with the ticked people</source>
        <translation>ما يُفعل بالأشخاص المحددين</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln in this view</source>
        <translation>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد الكل في هذا العرض (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln read so far in this view</source>
        <translation>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
            <numerusform>تحديد كل ما قُرئ حتى الآن في هذا العرض (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unavailable: %2</source>
        <extracomment>%1 an action as its button says it, %2 a sentence</extracomment>
        <translation>%1 غير متاح: %2</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>شخص يغادر…</translation>
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
    <name>gatehouse::widgets::SignOffPage</name>
    <message>
        <source>Still to be done by hand</source>
        <translation>ما زال يلزم تنفيذه يدويًا</translation>
    </message>
    <message>
        <source>&amp;Who signs off</source>
        <translation>صاحب الاعتماد</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>اعتمدها %1</translation>
    </message>
    <message>
        <source>%1 of %2 roles were decided</source>
        <translation>الأدوار التي تقرّر أمرها: %1 من %2</translation>
    </message>
    <message>
        <source>On %1. Nothing of it changes any more.</source>
        <translation>في %1. لا يتغيّر منها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The sign-off page tells population, reviewers, decisions, reasons and endings.</source>
        <translation>تذكر صفحة الاعتماد ما شملته المراجعة، والمراجِعين، والقرارات، والأسباب، وما انتهى إليه كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles are kept.</source>
        <translation>
            <numerusform>يبقى %Ln دور.</numerusform>
            <numerusform>يبقى %Ln دور.</numerusform>
            <numerusform>يبقى %Ln دوران.</numerusform>
            <numerusform>تبقى %Ln أدوار.</numerusform>
            <numerusform>يبقى %Ln دورًا.</numerusform>
            <numerusform>يبقى %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be changed.</source>
        <translation>
            <numerusform>تقرّر تغيير %Ln دور.</numerusform>
            <numerusform>تقرّر تغيير %Ln دور.</numerusform>
            <numerusform>تقرّر تغيير %Ln دورين.</numerusform>
            <numerusform>تقرّر تغيير %Ln أدوار.</numerusform>
            <numerusform>تقرّر تغيير %Ln دورًا.</numerusform>
            <numerusform>تقرّر تغيير %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be removed.</source>
        <translation>
            <numerusform>تقرّرت إزالة %Ln دور.</numerusform>
            <numerusform>تقرّرت إزالة %Ln دور.</numerusform>
            <numerusform>تقرّرت إزالة %Ln دورين.</numerusform>
            <numerusform>تقرّرت إزالة %Ln أدوار.</numerusform>
            <numerusform>تقرّرت إزالة %Ln دورًا.</numerusform>
            <numerusform>تقرّرت إزالة %Ln دور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were carried out.</source>
        <translation>
            <numerusform>نُفّذ %Ln قرار.</numerusform>
            <numerusform>نُفّذ %Ln قرار.</numerusform>
            <numerusform>نُفّذ %Ln قراران.</numerusform>
            <numerusform>نُفّذت %Ln قرارات.</numerusform>
            <numerusform>نُفّذ %Ln قرارًا.</numerusform>
            <numerusform>نُفّذ %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles have no answer.</source>
        <translation>
            <numerusform>بلا إجابة: %Ln دور.</numerusform>
            <numerusform>بلا إجابة: %Ln دور.</numerusform>
            <numerusform>بلا إجابة: %Ln دوران.</numerusform>
            <numerusform>بلا إجابة: %Ln أدوار.</numerusform>
            <numerusform>بلا إجابة: %Ln دورًا.</numerusform>
            <numerusform>بلا إجابة: %Ln دور.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the sign-off page…</source>
        <translation>حفظ صفحة الاعتماد…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write who signs off.</source>
        <translation>اكتب صاحب الاعتماد.</translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Save the sign-off page</source>
        <translation>حفظ صفحة الاعتماد</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::StepsPanel</name>
    <message>
        <source>Where to get the key</source>
        <translation>من أين تحصل على المفتاح</translation>
    </message>
    <message>
        <source>Prefer to try first? The practice organisation needs no key.</source>
        <translation>هل تفضّل التجربة أولًا؟ لا تحتاج مؤسسة التدريب إلى مفتاح.</translation>
    </message>
    <message>
        <source>Use the practice organisation</source>
        <translation>استخدام مؤسسة التدريب</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Compared with the pages of %1 on %2.</source>
        <translation>قورنت بصفحات %1 في %2.</translation>
    </message>
    <message>
        <source>Say first where your organisation is.</source>
        <translation>اذكر أولًا أين توجد مؤسستك.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SubmitPage</name>
    <message>
        <source>What will happen, a line for each decision</source>
        <translation>ما سيحدث، سطر لكل قرار</translation>
    </message>
    <message>
        <source>Who can reach what could not be read</source>
        <translation>لم تمكن قراءة من يصل إلى ماذا</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>جارٍ النظر فيما هو موجود الآن…</translation>
    </message>
    <message>
        <source>Only roles that are as they were when the review began are touched.</source>
        <translation>لا تُمسّ إلا الأدوار التي ما زالت كما كانت عند بدء المراجعة.</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>يصبح %1</translation>
    </message>
    <message>
        <source>Nothing is changed by this review</source>
        <translation>لا تغيّر هذه المراجعة شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions will be carried out</source>
        <translation>
            <numerusform>سيُنفَّذ %Ln قرار</numerusform>
            <numerusform>سيُنفَّذ %Ln قرار</numerusform>
            <numerusform>سيُنفَّذ %Ln قراران</numerusform>
            <numerusform>ستُنفَّذ %Ln قرارات</numerusform>
            <numerusform>سيُنفَّذ %Ln قرارًا</numerusform>
            <numerusform>سيُنفَّذ %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to be done by hand.</source>
        <translation>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قرار.</numerusform>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قرار.</numerusform>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قراران.</numerusform>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قرارات.</numerusform>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قرارًا.</numerusform>
            <numerusform>يبقى للتنفيذ يدويًا: %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because something changed since.</source>
        <translation>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قرار.</numerusform>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قرار.</numerusform>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قراران.</numerusform>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قرارات.</numerusform>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قرارًا.</numerusform>
            <numerusform>المستبعد لأن شيئًا تغيّر منذ ذلك الحين: %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln دور بلا إجابة يبقى كما هو.</numerusform>
            <numerusform>%Ln دور بلا إجابة يبقى كما هو.</numerusform>
            <numerusform>%Ln دوران بلا إجابة يبقيان كما هما.</numerusform>
            <numerusform>%Ln أدوار بلا إجابة تبقى كما هي.</numerusform>
            <numerusform>%Ln دورًا بلا إجابة تبقى كما هي.</numerusform>
            <numerusform>%Ln دور بلا إجابة تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Still reading.</source>
        <translation>ما زالت القراءة جارية.</translation>
    </message>
    <message>
        <source>&amp;Next: sign-off</source>
        <translation>التالي: الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Last look at %Ln changes</source>
        <translation>
            <numerusform>نظرة أخيرة على %Ln تغيير</numerusform>
            <numerusform>نظرة أخيرة على %Ln تغيير</numerusform>
            <numerusform>نظرة أخيرة على %Ln تغييرين</numerusform>
            <numerusform>نظرة أخيرة على %Ln تغييرات</numerusform>
            <numerusform>نظرة أخيرة على %Ln تغييرًا</numerusform>
            <numerusform>نظرة أخيرة على %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Access review: %1</source>
        <translation>مراجعة الوصول: %1</translation>
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
    <name>gatehouse::widgets::TeamForm</name>
    <message>
        <source>&amp;Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>&amp;Role there</source>
        <translation>الدور فيه</translation>
    </message>
    <message>
        <source>Reading the teams…</source>
        <translation>جارٍ قراءة الفرق…</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>اختر فريقًا.</translation>
    </message>
    <message>
        <source>Choose the role there.</source>
        <translation>اختر الدور فيه.</translation>
    </message>
    <message>
        <source>This person is in no team there.</source>
        <translation>هذا الشخص ليس في أي فريق هناك.</translation>
    </message>
    <message>
        <source>There is no team that can be changed.</source>
        <translation>لا يوجد فريق يمكن تغييره.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a team&apos;s name and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TemporaryPasswords</name>
    <message>
        <source>Temporary passwords</source>
        <translation>كلمات المرور المؤقتة</translation>
    </message>
    <message>
        <source>Each is shown once. None of them is saved anywhere: hand them over now, or send an invitation later.</source>
        <translation>تُعرض كل كلمة مرور مرة واحدة، ولا تُحفظ أي منها في أي مكان: سلّمها الآن، أو أرسل دعوة لاحقًا.</translation>
    </message>
    <message>
        <source>People with a temporary password</source>
        <translation>أشخاص لديهم كلمة مرور مؤقتة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Show the password…</source>
        <translation>عرض كلمة المرور…</translation>
    </message>
    <message>
        <source>The temporary password of %1 on %2</source>
        <translation>كلمة المرور المؤقتة لدى %1 على %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TimeBar</name>
    <message>
        <source>&amp;Keep this reading</source>
        <translation>حفظ هذه القراءة</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <source>No earlier reading is kept yet.</source>
        <translation>لا توجد قراءة سابقة محفوظة بعد.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Now · %Ln earlier readings</source>
        <translation>
            <numerusform>الآن · %Ln قراءة سابقة</numerusform>
            <numerusform>الآن · %Ln قراءة سابقة</numerusform>
            <numerusform>الآن · %Ln قراءتان سابقتان</numerusform>
            <numerusform>الآن · %Ln قراءات سابقة</numerusform>
            <numerusform>الآن · %Ln قراءة سابقة</numerusform>
            <numerusform>الآن · %Ln قراءة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a day and time, %2 &quot;579 people&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · incomplete</source>
        <translation>%1 · غير مكتملة</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Trail</name>
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
    <name>gatehouse::widgets::WandbSteps</name>
    <message>
        <source>Open the user settings of Weights &amp; Biases.</source>
        <translation>افتح إعدادات المستخدم في Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>Sign in as an admin of the organisation. The key will be that person’s own.</source>
        <translation>سجّل الدخول بصفة مدير للمؤسسة. سيكون المفتاح خاصًا بهذا الشخص.</translation>
    </message>
    <message>
        <source>Under “API Keys”, choose “Create new API key”.</source>
        <translation>ضمن «API Keys»، اختر «Create new API key».</translation>
    </message>
    <message>
        <source>Name it “Gatehouse” and choose “Create”.</source>
        <translation>سمّه «Gatehouse» واختر «Create».</translation>
    </message>
    <message>
        <source>Copy the key. It is shown only once.</source>
        <translation>انسخ المفتاح. يُعرض مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Someone who looks after several organisations sets the default one in the same settings.</source>
        <translation>من يعتني بعدة مؤسسات يعيّن المؤسسة الافتراضية في الإعدادات نفسها.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WhatPage</name>
    <message>
        <source>Roles of &amp;administrators only</source>
        <translation>أدوار المدراء فقط</translation>
    </message>
    <message>
        <source>Access review, %1</source>
        <translation>مراجعة الوصول، %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Places that are reviewed; without a tick all of them</source>
        <translation>الأماكن التي تُراجع؛ بلا أي علامة: كلها</translation>
    </message>
    <message>
        <source>&amp;Name of the review</source>
        <translation>اسم المراجعة</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Only these &amp;people: their addresses</source>
        <translation>هؤلاء الأشخاص فقط: عناوينهم</translation>
    </message>
    <message>
        <source>Only these p&amp;laces; without a tick all of them</source>
        <translation>هذه الأماكن فقط؛ بلا أي علامة: كلها</translation>
    </message>
    <message>
        <source>Reading who can reach what…</source>
        <translation>جارٍ قراءة من يصل إلى ماذا…</translation>
    </message>
    <message>
        <source>Who can reach what was not read yet</source>
        <translation>لم يُقرأ بعد من يصل إلى ماذا</translation>
    </message>
    <message>
        <source>A review begins with the access of today.</source>
        <translation>تبدأ المراجعة بالصلاحيات كما هي اليوم.</translation>
    </message>
    <message>
        <source>What is reviewed?</source>
        <translation>ما الذي يُراجع؟</translation>
    </message>
    <message>
        <source>Tick at least one platform.</source>
        <translation>حدّد منصة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nobody here has this address: %1</source>
        <translation>لا أحد هنا له هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Nothing of this can be decided</source>
        <translation>لا شيء من هذا يمكن تقريره</translation>
    </message>
    <message>
        <source>%1 of %2 will be reviewed</source>
        <translation>ما سيُراجع: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دور</numerusform>
            <numerusform>%Ln دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورًا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Access as it was read on %1. Nothing is changed before the last page.</source>
        <translation>الصلاحيات كما قُرئت في %1. لا يتغيّر شيء قبل الصفحة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further roles follow from these and are not asked for one by one.</source>
        <translation>
            <numerusform>%Ln دور آخر ينتج عن هذه ولا يُسأل عنه منفردًا.</numerusform>
            <numerusform>%Ln دور آخر ينتج عن هذه ولا يُسأل عنه منفردًا.</numerusform>
            <numerusform>%Ln دوران آخران ينتجان عن هذه ولا يُسأل عنهما منفردين.</numerusform>
            <numerusform>%Ln أدوار أخرى تنتج عن هذه ولا يُسأل عنها واحدًا واحدًا.</numerusform>
            <numerusform>%Ln دورًا غيرها تنتج عن هذه ولا يُسأل عنها واحدًا واحدًا.</numerusform>
            <numerusform>%Ln دور غيرها تنتج عن هذه ولا يُسأل عنها واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: the review is not whole.</source>
        <translation>لم تمكن قراءة كل شيء: المراجعة غير مكتملة.</translation>
    </message>
    <message>
        <source>Who can reach what has to be read first.</source>
        <translation>يجب أن يُقرأ أولًا من يصل إلى ماذا.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>ما زال العدّ جاريًا.</translation>
    </message>
    <message>
        <source>Give the review a name.</source>
        <translation>أعطِ المراجعة اسمًا.</translation>
    </message>
    <message>
        <source>Nothing of this can be decided.</source>
        <translation>لا شيء من هذا يمكن تقريره.</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>القراءة الآن</translation>
    </message>
    <message>
        <source>&amp;Next: reviewers</source>
        <translation>التالي: المراجِعون</translation>
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
        <source>To take it away, change this</source>
        <translation>لسحب ذلك، غيّر ما يلي</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Keep this as evidence…</source>
        <translation>حفظ هذا كأدلة…</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>اختر خانة لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Choose first what to keep.</source>
        <translation>اختر أولًا ما يُحفظ.</translation>
    </message>
    <message>
        <source>No organisation is open.</source>
        <translation>لا توجد مؤسسة مفتوحة.</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>طرق أخرى للوصول</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WordMeanings</name>
    <message numerus="yes">
        <source>%Ln × · %1</source>
        <comment>how often a word stands there, the platform</comment>
        <translation>
            <numerusform>%Ln مرة · %1</numerusform>
            <numerusform>%Ln مرة · %1</numerusform>
            <numerusform>%Ln مرتان · %1</numerusform>
            <numerusform>%Ln مرات · %1</numerusform>
            <numerusform>%Ln مرة · %1</numerusform>
            <numerusform>%Ln مرة · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>how often a word stands there</comment>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” means on %2</source>
        <translation>ما تعنيه «%1» على %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>with the usual role</source>
        <translation>بالدور المعتاد</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>ليس على %1</translation>
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
        <source>Write to this file, replacing it; standard output without it</source>
        <translation>الكتابة في هذا الملف مع استبداله؛ ودونه الإخراج القياسي</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be removed from %2: %n accounts.</source>
        <translation>
            <numerusform>سيُزال من %2: %n حساب.</numerusform>
            <numerusform>سيُزال من %2: %n حساب.</numerusform>
            <numerusform>سيُزال من %2: %n حساب.</numerusform>
            <numerusform>ستُزال من %2: %n حسابات.</numerusform>
            <numerusform>سيُزال من %2: %n حسابًا.</numerusform>
            <numerusform>سيُزال من %2: %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A removed address can never come back to Arize AX.</source>
        <translation>العنوان الذي يُزال لا يمكن أن يعود إلى Arize AX أبدًا.</translation>
    </message>
    <message>
        <source>Go on? Type yes to remove them, anything else to leave all as it is:</source>
        <translation>هل تريد المتابعة؟ اكتب نعم لإزالتهم، أو أي شيء آخر لترك كل شيء كما هو:</translation>
    </message>
    <message>
        <source>ASKED FOR</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Say whom: ids or e-mail addresses, or --file with one a line.</source>
        <translation>اذكر من: معرّفات أو عناوين بريد إلكتروني، أو --file بواحد في كل سطر.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be both the list and the key.</source>
        <translation>لا يمكن أن يكون الإدخال القياسي هو القائمة والمفتاح معًا.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was changed. Add --yes to remove them without a question.</source>
        <translation>لا أحد هنا لسؤاله، لذلك لم يتغيّر شيء. أضف --yes لإزالتهم بلا سؤال.</translation>
    </message>
    <message>
        <source>Say what is to be changed: --name, --role, --developer, --models-seat or --weave-seat.</source>
        <translation>اذكر ما يُغيَّر: --name أو --role أو --developer أو --models-seat أو --weave-seat.</translation>
    </message>
    <message>
        <source>There is nobody in the list.</source>
        <translation>لا أحد في القائمة.</translation>
    </message>
    <message>
        <source>Say where to: --connection NAME, or --platform anyscale|arize|wandb and --url URL.</source>
        <translation>اذكر الوجهة: --connection NAME، أو --platform anyscale|arize|wandb مع --url URL.</translation>
    </message>
    <message>
        <source>Say which platform this is: --platform anyscale, arize or wandb.</source>
        <translation>اذكر أي منصة هذه: --platform anyscale أو arize أو wandb.</translation>
    </message>
    <message>
        <source>This version knows three platforms: anyscale, arize and wandb.</source>
        <translation>يعرف هذا الإصدار ثلاث منصات: anyscale وarize وwandb.</translation>
    </message>
    <message>
        <source>%1 has no role for these words of the sheet: %2. Nothing was sent.</source>
        <translation>ليس لدى %1 دور لهذه الكلمات الواردة في الجدول: %2. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>LOOKS LIKE</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>صاحب المفتاح</translation>
    </message>
    <message>
        <source>EXPIRES (UTC)</source>
        <translation>ينتهي (UTC)</translation>
    </message>
    <message>
        <source>LAST USED (UTC)</source>
        <translation>آخر استخدام (UTC)</translation>
    </message>
    <message>
        <source>The platform shows this key nobody else&apos;s keys.</source>
        <translation>لا تعرض المنصة لهذا المفتاح مفاتيح أحد آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n people could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة مفاتيح %n شخص.</numerusform>
            <numerusform>تعذّرت قراءة مفاتيح %n شخص.</numerusform>
            <numerusform>تعذّرت قراءة مفاتيح %n شخص.</numerusform>
            <numerusform>تعذّرت قراءة مفاتيح %n أشخاص.</numerusform>
            <numerusform>تعذّرت قراءة مفاتيح %n شخصًا.</numerusform>
            <numerusform>تعذّرت قراءة مفاتيح %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Arize AX has keys for a space.</source>
        <translation>لدى Arize AX وحدها مفاتيح لمساحة.</translation>
    </message>
    <message>
        <source>The key was made and could not be handed over. Delete it and make another one.</source>
        <translation>أُنشئ المفتاح وتعذّر تسليمه. احذفه وأنشئ غيره.</translation>
    </message>
    <message>
        <source>This is the only time the key is told.</source>
        <translation>هذه هي المرة الوحيدة التي يُذكر فيها المفتاح.</translation>
    </message>
    <message>
        <source>There is no space “%1” here.</source>
        <translation>لا توجد هنا مساحة «%1».</translation>
    </message>
    <message>
        <source>Several spaces are called “%1”. Give its id.</source>
        <translation>الاسم «%1» لأكثر من مساحة. أعطِ معرّفها.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys have this name. Give the id.</source>
        <translation>
            <numerusform>%n مفتاح بهذا الاسم. أعطِ المعرّف.</numerusform>
            <numerusform>%n مفتاح بهذا الاسم. أعطِ المعرّف.</numerusform>
            <numerusform>%n مفتاح بهذا الاسم. أعطِ المعرّف.</numerusform>
            <numerusform>%n مفاتيح بهذا الاسم. أعطِ المعرّف.</numerusform>
            <numerusform>%n مفتاحًا بهذا الاسم. أعطِ المعرّف.</numerusform>
            <numerusform>%n مفتاح بهذا الاسم. أعطِ المعرّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? Type yes to delete these keys, anything else to leave all as it is:</source>
        <translation>هل تريد المتابعة؟ اكتب نعم لحذف هذه المفاتيح، أو أي شيء آخر لترك كل شيء كما هو:</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>The key would stand on the screen. Send standard output to a file or a program, or add --show-key. Nothing was made.</source>
        <translation>سيظهر المفتاح على الشاشة. وجّه الإخراج القياسي إلى ملف أو برنامج، أو أضف --show-key. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>--expires is a day such as 2027-01-31.</source>
        <translation>قيمة --expires يوم مثل 2027-01-31.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was changed. Add --yes to delete them without a question.</source>
        <translation>لا أحد هنا لسؤاله، لذلك لم يتغيّر شيء. أضف --yes لحذفها بلا سؤال.</translation>
    </message>
    <message>
        <source>The platform: anyscale, arize or wandb</source>
        <translation>المنصة: anyscale أو arize أو wandb</translation>
    </message>
    <message>
        <source>Where the platform is, if it is not the usual place; the key comes from GATEHOUSE_KEY (or ANYSCALE_CLI_TOKEN, ARIZE_API_KEY, WANDB_API_KEY) or --key-file</source>
        <translation>مكان المنصة، إن لم يكن المكان المعتاد؛ ويؤخذ المفتاح من GATEHOUSE_KEY (أو ANYSCALE_CLI_TOKEN أو ARIZE_API_KEY أو WANDB_API_KEY) أو من --key-file</translation>
    </message>
    <message>
        <source>Ids and e-mail addresses</source>
        <translation>المعرّفات وعناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Further ones from this file, one a line; - for standard input</source>
        <translation>المزيد من هذا الملف، واحد في كل سطر؛ - للإدخال القياسي</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>جدول أو json</translation>
    </message>
    <message>
        <source>Change a name, a role, the developer flag or a seat</source>
        <translation>تغيير اسم أو دور أو صفة المطوّر أو مقعد</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>The new role, in the platform&apos;s own word</source>
        <translation>الدور الجديد، بكلمة المنصة نفسها</translation>
    </message>
    <message>
        <source>Arize AX: whether they may use the API; yes or no</source>
        <translation>Arize AX: هل يحق لهم استخدام API؛ yes أو no</translation>
    </message>
    <message>
        <source>W&amp;B on a server of your own: full, viewer or none</source>
        <translation>W&amp;B على خادم خاص بك: full أو viewer أو none</translation>
    </message>
    <message>
        <source>Remove people: one answer for each asked, DELETED, NOT_FOUND or FAILED</source>
        <translation>إزالة أشخاص: جواب واحد لكل طلب، DELETED أو NOT_FOUND أو FAILED</translation>
    </message>
    <message>
        <source>Send the invitation mail once more</source>
        <translation>إرسال رسالة الدعوة مرة أخرى</translation>
    </message>
    <message>
        <source>Send a mail with which a new password can be chosen</source>
        <translation>إرسال رسالة يمكن بها اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>List keys; never the keys themselves</source>
        <translation>سرد المفاتيح؛ ولا تُعرض المفاتيح نفسها أبدًا</translation>
    </message>
    <message>
        <source>Whose: ids, e-mail addresses or names; your own without it</source>
        <translation>لمن: معرّفات أو عناوين بريد أو أسماء؛ ودونه مفاتيحك أنت</translation>
    </message>
    <message>
        <source>The keys of everybody, as far as yours may see them</source>
        <translation>مفاتيح الجميع، بقدر ما يحق لمفتاحك رؤيته</translation>
    </message>
    <message>
        <source>Make a key for yourself and print it, once. Onto a screen only with --show-key</source>
        <translation>إنشاء مفتاح لك وطباعته مرة واحدة. على الشاشة مع --show-key فقط</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>The last day on which it works</source>
        <translation>آخر يوم يعمل فيه</translation>
    </message>
    <message>
        <source>Arize AX: a service key for this space</source>
        <translation>Arize AX: مفتاح خدمة لهذه المساحة</translation>
    </message>
    <message>
        <source>Print the key even where standard output is a screen that others may see</source>
        <translation>طباعة المفتاح حتى إن كان الإخراج القياسي شاشة قد يراها آخرون</translation>
    </message>
    <message>
        <source>Delete keys for good</source>
        <translation>حذف مفاتيح نهائيًا</translation>
    </message>
    <message>
        <source>Ids or exact names of keys</source>
        <translation>معرّفات المفاتيح أو أسماؤها بالضبط</translation>
    </message>
    <message>
        <source>Whose; your own without it</source>
        <translation>لمن؛ ودونه مفاتيحك أنت</translation>
    </message>
    <message>
        <source>Teams, organizations and spaces, groups</source>
        <translation>الفرق، والمؤسسات والمساحات، والمجموعات</translation>
    </message>
    <message>
        <source>List all that can be seen</source>
        <translation>سرد كل ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>Arize AX, where the sheet says nothing: link (a mail) or none (no mail, active at once)</source>
        <translation>Arize AX، حين لا يذكر الجدول شيئًا: link (رسالة) أو none (بلا رسالة، والحساب نشط فورًا)</translation>
    </message>
    <message>
        <source>Looks after people&apos;s accounts on Anyscale, Arize AX and Weights &amp; Biases.</source>
        <translation>يعتني بحسابات الأشخاص على Anyscale وArize AX وWeights &amp; Biases.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 is invited and has not joined yet.</source>
        <translation>أُرسلت دعوة إلى %1 ولم يتم الانضمام بعد.</translation>
    </message>
    <message>
        <source>The list of people could not be read whole, so nothing was changed.</source>
        <translation>تعذّرت قراءة قائمة الأشخاص كاملة، لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be shown here: give it a file with --output.</source>
        <translation>لا يمكن عرض PDF هنا: حدّد له ملفًا بالخيار --output.</translation>
    </message>
    <message numerus="yes">
        <source>Reading who can reach what… %n records</source>
        <translation>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجل</numerusform>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجل</numerusform>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجلان</numerusform>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجلات</numerusform>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجلًا</numerusform>
            <numerusform>جارٍ قراءة من يصل إلى ماذا… %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot number %1.</source>
        <translation>لا توجد قراءة محفوظة برقم %1.</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a snapshot nor a day such as 2026-11-30.</source>
        <translation>«%1» ليس رقم قراءة محفوظة ولا يومًا مثل 2026-11-30.</translation>
    </message>
    <message>
        <source>Snapshots of several organisations are kept: say which with --organisation.</source>
        <translation>توجد قراءات محفوظة لعدة مؤسسات: اذكر أيها بالخيار --organisation.</translation>
    </message>
    <message>
        <source>No snapshot was kept on or before %1.</source>
        <translation>لم تُحفظ قراءة في %1 ولا قبله.</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1, %2: %3</source>
        <comment>platform, what was asked, why it could not be read</comment>
        <translation>INCOMPLETE: %1، %2: %3</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Only this platform of the organisation: anyscale, arize or wandb; several with commas</source>
        <translation>هذه المنصة من المؤسسة فقط: anyscale أو arize أو wandb؛ عدة منصات بفواصل بينها</translation>
    </message>
    <message>
        <source>Put together by person or by resource</source>
        <translation>التجميع حسب الشخص أو حسب المورد</translation>
    </message>
    <message>
        <source>json (Anyscale&apos;s as the vendor&apos;s own client writes it), csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>json (لمنصة Anyscale كما تكتبه أداتها نفسها) أو csv أو csv-semicolon أو xlsx أو ods أو html أو pdf</translation>
    </message>
    <message>
        <source>Write a report of the whole organisation</source>
        <translation>كتابة تقرير عن المؤسسة كلها</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>أي تقرير</translation>
    </message>
    <message>
        <source>For “changes”: the number of a snapshot, or a day: the last one kept until then</source>
        <translation>لتقرير «changes»: رقم قراءة محفوظة، أو يوم: آخر ما حُفظ حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>json, csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>json أو csv أو csv-semicolon أو xlsx أو ods أو html أو pdf</translation>
    </message>
    <message>
        <source>Keep who can reach what, and compare it with other days</source>
        <translation>حفظ من يصل إلى ماذا، ومقارنته بأيام أخرى</translation>
    </message>
    <message>
        <source>Read everything, keep it and print its number</source>
        <translation>قراءة كل شيء وحفظه وطباعة رقمه</translation>
    </message>
    <message>
        <source>List what is kept; needs no connection</source>
        <translation>عرض قائمة المحفوظ؛ بلا حاجة إلى اتصال</translation>
    </message>
    <message>
        <source>What is different: two kept ones, or one and now</source>
        <translation>ما الذي يختلف: بين قراءتين محفوظتين، أو بين واحدة والآن</translation>
    </message>
    <message>
        <source>The number of a snapshot, or a day: the last one kept until then</source>
        <translation>رقم قراءة محفوظة، أو يوم: آخر ما حُفظ حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>The same; everything is read anew without it</source>
        <translation>كذلك؛ ومن دونه يُقرأ كل شيء من جديد</translation>
    </message>
    <message>
        <source>text (sentences), json, csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>text (جمل) أو json أو csv أو csv-semicolon أو xlsx أو ods أو html أو pdf</translation>
    </message>
    <message>
        <source>Remove kept ones for good; needs no connection</source>
        <translation>إزالة قراءات محفوظة نهائيًا؛ بلا حاجة إلى اتصال</translation>
    </message>
    <message>
        <source>Their numbers</source>
        <translation>أرقامها</translation>
    </message>
    <message>
        <source>All remembered connections of this organisation, for permissions, report and snapshot</source>
        <translation>كل الاتصالات المحفوظة لهذه المؤسسة، للأوامر permissions وreport وsnapshot</translation>
    </message>
    <message>
        <source>Give --organisation alone, or with --platform.</source>
        <translation>استخدم --organisation وحده، أو مع --platform.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %n answers</source>
        <translation>
            <numerusform>جارٍ قراءة %1… %n رد</numerusform>
            <numerusform>جارٍ قراءة %1… %n رد</numerusform>
            <numerusform>جارٍ قراءة %1… %n ردان</numerusform>
            <numerusform>جارٍ قراءة %1… %n ردود</numerusform>
            <numerusform>جارٍ قراءة %1… %n ردًا</numerusform>
            <numerusform>جارٍ قراءة %1… %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the pack together…</source>
        <translation>جارٍ تجميع الحزمة…</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>INCOMPLETE: %1</translation>
    </message>
    <message>
        <source>The pack is %1. Write its hash down somewhere else: it proves that the pack is this one.</source>
        <translation>الحزمة هي %1. دوّن بصمتها في مكان آخر: فهي تثبت أن الحزمة هي هذه.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>%1, read on %2 by %3</source>
        <comment>organisation, when, who</comment>
        <translation>%1، قُرئت في %2، صاحب القراءة %3</translation>
    </message>
    <message>
        <source>The pack&apos;s hash: %1</source>
        <translation>بصمة الحزمة: %1</translation>
    </message>
    <message>
        <source>Prove who can reach what</source>
        <translation>إثبات من يصل إلى ماذا</translation>
    </message>
    <message>
        <source>Read everything anew and write a report, the data and every answer to a folder or a zip file; print its hash</source>
        <translation>قراءة كل شيء من جديد وكتابة تقرير والبيانات وكل رد في مجلد أو ملف zip؛ وطباعة البصمة</translation>
    </message>
    <message>
        <source>A folder that is not there yet, or a file that ends in .zip</source>
        <translation>مجلد غير موجود بعد، أو ملف ينتهي بـ .zip</translation>
    </message>
    <message>
        <source>Only this one; may be given more than once</source>
        <translation>هذا فقط؛ يمكن ذكره أكثر من مرة</translation>
    </message>
    <message>
        <source>text (the hash alone) or json</source>
        <translation>text (البصمة وحدها) أو json</translation>
    </message>
    <message>
        <source>Check an evidence pack; needs no key, no network and no profile</source>
        <translation>فحص حزمة أدلة؛ بلا حاجة إلى مفتاح أو شبكة أو ملف تعريف</translation>
    </message>
    <message>
        <source>The folder or the zip file</source>
        <translation>المجلد أو ملف zip</translation>
    </message>
    <message>
        <source>The pack&apos;s hash as it was written down</source>
        <translation>بصمة الحزمة كما دُوّنت</translation>
    </message>
    <message>
        <source>A pack&apos;s hash has 64 digits from 0 to 9 and letters from a to f.</source>
        <translation>بصمة الحزمة من 64 خانة: أرقام من 0 إلى 9 وحروف من a إلى f.</translation>
    </message>
    <message>
        <source>This command works on one connection: give --connection instead of --organisation.</source>
        <translation>يعمل هذا الأمر على اتصال واحد: استخدم --connection بدلًا من --organisation.</translation>
    </message>
    <message>
        <source>no organisation is remembered as %1</source>
        <translation>لا توجد مؤسسة محفوظة باسم %1</translation>
    </message>
    <message>
        <source>several are called so: %1</source>
        <translation>عدة مؤسسات تحمل هذا الاسم: %1</translation>
    </message>
    <message>
        <source>%1 is not connected to that platform</source>
        <translation>%1 غير مرتبطة بتلك المنصة</translation>
    </message>
    <message>
        <source>the connection is to another platform</source>
        <translation>الاتصال بمنصة أخرى</translation>
    </message>
    <message>
        <source>Only the person with the user id %1</source>
        <translation>الشخص ذو معرّف المستخدم %1 فقط</translation>
    </message>
    <message>
        <source>Say since when: --since with the number of a snapshot, or a day such as 2026-11-30.</source>
        <translation>اذكر منذ متى: --since مع رقم قراءة محفوظة، أو يوم مثل 2026-11-30.</translation>
    </message>
    <message>
        <source>--since is for the report “changes”.</source>
        <translation>الخيار --since خاص بالتقرير «changes».</translation>
    </message>
    <message>
        <source>There is nothing to decide: no review was made.</source>
        <translation>لا شيء يلزم تقريره: لم تُنشأ مراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles belong to the reviewers themselves, and nobody decides about themselves: name another one with a second --reviewer. No review was made.</source>
        <translation>
            <numerusform>%n دور يخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
            <numerusform>%n دور يخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
            <numerusform>%n دوران يخصان المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
            <numerusform>%n أدوار تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
            <numerusform>%n دورًا تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
            <numerusform>%n دور تخص المراجِعين أنفسهم، ولا أحد يقرر في شأن نفسه: اذكر مراجِعًا آخر بخيار --reviewer ثانٍ. لم تُنشأ مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This review was submitted already: nothing of it changes any more.</source>
        <translation>أُرسلت هذه المراجعة من قبل: لا يتغيّر منها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 to change, %4 to remove, %5 differ, %6 without an answer.</source>
        <translation>%1: يبقى %2، للتغيير %3، للإزالة %4، مختلف %5، بلا إجابة %6.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Let people who know decide which roles stay</source>
        <translation>دع من يعرف يقرر أي الأدوار تبقى</translation>
    </message>
    <message>
        <source>Freeze who can reach what and write a file for each reviewer; prints the review&apos;s id</source>
        <translation>تثبيت من يصل إلى ماذا وكتابة ملف لكل مراجِع؛ مع طباعة معرّف المراجعة</translation>
    </message>
    <message>
        <source>What the review is called</source>
        <translation>اسم المراجعة</translation>
    </message>
    <message>
        <source>Who decides; a second one decides about the first one&apos;s own roles. May be given again</source>
        <translation>من يقرر؛ والثاني يقرر في أدوار الأول نفسه. يمكن ذكره أكثر من مرة</translation>
    </message>
    <message>
        <source>Only roles of administrators</source>
        <translation>أدوار المدراء فقط</translation>
    </message>
    <message>
        <source>xlsx (a workbook) or html (a page that works offline)</source>
        <translation>xlsx (مصنف) أو html (صفحة تعمل بلا اتصال)</translation>
    </message>
    <message>
        <source>The folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Read files that came back into a review; nothing changes on any platform</source>
        <translation>قراءة الملفات العائدة إلى مراجعة؛ لا يتغيّر شيء على أي منصة</translation>
    </message>
    <message>
        <source>The review&apos;s id</source>
        <translation>معرّف المراجعة</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>الملفات التي عادت</translation>
    </message>
    <message>
        <source>Tell where a review stands; needs no connection</source>
        <translation>بيان أين وصلت المراجعة؛ بلا حاجة إلى اتصال</translation>
    </message>
    <message>
        <source>A reviewer is written as &quot;Name &lt;address&gt;&quot;, or as an address alone.</source>
        <translation>يُكتب المراجِع بصيغة «Name &lt;address&gt;»، أو عنوانًا وحده.</translation>
    </message>
    <message>
        <source>Give the review a title.</source>
        <translation>أعطِ المراجعة عنوانًا.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>INCOMPLETE</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>صاحب القراءة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>There is no snapshot number %1. Nothing was removed.</source>
        <translation>لا توجد قراءة محفوظة برقم %1. لم يُزَل شيء.</translation>
    </message>
</context>
<context>
    <name>main</name>
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
    <message>
        <source>Looks after people’s accounts on Anyscale, Arize AX and Weights &amp; Biases: who is there, who may do what, and adding people from any spreadsheet.</source>
        <translation>يعتني بحسابات الأشخاص على Anyscale وArize AX وWeights &amp; Biases: من الموجود، ومن يحق له ماذا، وإضافة أشخاص من أي جدول.</translation>
    </message>
</context>
</TS>
