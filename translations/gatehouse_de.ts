<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessIndex</name>
    <message>
        <source>Everybody on %1</source>
        <translation>Alle bei %1</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Search access</source>
        <translation>Zugriff durchsuchen</translation>
    </message>
    <message>
        <source>Search person, group or resource</source>
        <translation>Person, Gruppe oder Ressource suchen</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Wer was erreicht</translation>
    </message>
    <message>
        <source>Where, and who reaches it</source>
        <translation>Wo, und wer es erreicht</translation>
    </message>
    <message>
        <source>Roles in groups</source>
        <translation>Rollen in Gruppen</translation>
    </message>
    <message>
        <source>People and resources</source>
        <translation>Personen und Ressourcen</translation>
    </message>
</context>
<context>
    <name>AccessReports</name>
    <message>
        <source>Who can reach what</source>
        <translation>Wer was erreichen kann</translation>
    </message>
    <message numerus="yes">
        <source>people are owners or administrators of a whole platform</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Person hat die Rolle Inhaber oder Administrator für eine ganze Plattform</numerusform>
            <numerusform>Personen haben die Rolle Inhaber oder Administrator für eine ganze Plattform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them have not been there for %1 days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>davon war seit %1 Tagen nicht dort</numerusform>
            <numerusform>davon waren seit %1 Tagen nicht dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with an address from outside have access</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Person mit einer Adresse von außerhalb hat Zugriff</numerusform>
            <numerusform>Personen mit einer Adresse von außerhalb haben Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams have a single administrator</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Team hat nur eine Person mit der Rolle Administrator</numerusform>
            <numerusform>Teams haben nur eine Person mit der Rolle Administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invitations have been waiting for a long time</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Einladung wartet seit langer Zeit</numerusform>
            <numerusform>Einladungen warten seit langer Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service accounts</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Dienstkonto</numerusform>
            <numerusform>Dienstkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keys</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Schlüssel</numerusform>
            <numerusform>Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Auffälligkeit</numerusform>
            <numerusform>%Ln Auffälligkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owners and administrators</source>
        <translation>
            <numerusform>%Ln Inhaber oder Administrator</numerusform>
            <numerusform>%Ln Inhaber und Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts and keys</source>
        <translation>
            <numerusform>%Ln Dienstkonto oder Schlüssel</numerusform>
            <numerusform>%Ln Dienstkonten und Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln Dienstkonto</numerusform>
            <numerusform>%Ln Dienstkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rules</source>
        <translation>
            <numerusform>%Ln Zugriffsregel</numerusform>
            <numerusform>%Ln Zugriffsregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on %3, by person</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 von %2 bei %3, nach Person</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, by place</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 von %2 bei %3, nach Ort</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>1,214 people of Acme on Anyscale</comment>
        <translation>%1 von %2 bei %3</translation>
    </message>
    <message>
        <source>One line is one permission: who, on which platform, on what, with which role, and why. “Directly” means given to the person; “through” names the group; “owner of the whole organisation” and “account administrator” come with running everything; “inherited” comes from a place above. The last column says what to change to take it away.</source>
        <translation>Eine Zeile ist eine Berechtigung: wer, auf welcher Plattform, worauf, mit welcher Rolle und warum. „Direkt“ heißt der Person selbst gegeben; „über“ nennt die Gruppe; „Inhaber der ganzen Organisation“ und „Administrator des Kontos“ folgen daraus, dass jemand alles verwaltet; „geerbt“ kommt von einem Ort darüber. Die letzte Spalte sagt, was zu ändern ist, um es wegzunehmen.</translation>
    </message>
    <message>
        <source>“Not known” means that the platform does not tell. It does not mean that there is no access.</source>
        <translation>„Nicht bekannt“ heißt, dass die Plattform es nicht mitteilt. Es heißt nicht, dass es keinen Zugriff gibt.</translation>
    </message>
    <message>
        <source>Only what is certain is listed: where a platform does not tell something, nothing is claimed.</source>
        <translation>Hier steht nur, was sicher ist: Wo eine Plattform etwas nicht mitteilt, wird nichts behauptet.</translation>
    </message>
    <message>
        <source>Somebody who was renamed is the same person here. What follows from running everything, or from a role on a place above, is not listed apart.</source>
        <translation>Wer umbenannt wurde, ist hier dieselbe Person. Was daraus folgt, dass jemand alles verwaltet, oder aus einer Rolle für einen Ort darüber, ist nicht einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>Everyone, every place; service accounts and keys included</source>
        <translation>Alle Personen, alle Orte; mit Dienstkonten und Schlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln Person ausgewählt</numerusform>
            <numerusform>%Ln Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places chosen</source>
        <translation>
            <numerusform>%Ln Ort ausgewählt</numerusform>
            <numerusform>%Ln Orte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can reach what, by person</source>
        <translation>Wer was erreichen kann, nach Person</translation>
    </message>
    <message>
        <source>Who can reach what, by place</source>
        <translation>Wer was erreichen kann, nach Ort</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Owners and administrators</source>
        <translation>Inhaber und Administratoren</translation>
    </message>
    <message>
        <source>Pending invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Service accounts and keys</source>
        <translation>Dienstkonten und Schlüssel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What each person may do where, why, and what takes it away.</source>
        <translation>Was jede Person wo darf, warum, und was es wegnimmt.</translation>
    </message>
    <message>
        <source>Who reaches each cloud, space, team and project, and why.</source>
        <translation>Wer jede Cloud, jeden Space, jedes Team und jedes Projekt erreicht, und warum.</translation>
    </message>
    <message>
        <source>Everybody with their accounts; the table imports again.</source>
        <translation>Alle Personen mit ihren Konten; die Tabelle lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>Who runs a whole platform, and when they were last there.</source>
        <translation>Wer eine ganze Plattform verwaltet, und wann zuletzt jemand dort war.</translation>
    </message>
    <message>
        <source>Who was invited and has not come yet.</source>
        <translation>Wer eingeladen wurde und noch nicht gekommen ist.</translation>
    </message>
    <message>
        <source>What is no person, whom it belongs to, and how old it is.</source>
        <translation>Was keine Person ist, wem es gehört und wie alt es ist.</translation>
    </message>
    <message>
        <source>What an auditor would ask about, worst first, with what to do.</source>
        <translation>Wonach in einem Audit gefragt würde, das Schwerste zuerst, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Who joined, left, gained or lost a role since a day that was kept.</source>
        <translation>Wer seit einem aufbewahrten Tag dazukam oder ging, wer eine Rolle erhielt oder verlor.</translation>
    </message>
    <message>
        <source>permissions of everyone</source>
        <translation>Berechtigungen aller Personen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>role rules</source>
        <translation>Rollenregeln</translation>
    </message>
    <message>
        <source>restricted projects</source>
        <translation>beschränkte Projekte</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>roles of groups</source>
        <translation>Rollen von Gruppen</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>members of teams</source>
        <translation>Mitglieder von Teams</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>other lists</source>
        <translation>andere Listen</translation>
    </message>
    <message>
        <source>%1 does not let the key that was used read this: %2.</source>
        <translation>%1 lässt den verwendeten Schlüssel dies nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht geladen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering while it was asked for this: %2; %Ln are missing.</source>
        <translation>
            <numerusform>%1 antwortete nicht mehr, als danach gefragt wurde: %2; %Ln fehlt.</numerusform>
            <numerusform>%1 antwortete nicht mehr, als danach gefragt wurde: %2; %Ln fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln records of this: %2; how many are missing is not known.</source>
        <translation>
            <numerusform>%1 antwortete nach %Ln Eintrag davon nicht mehr: %2; wie viele fehlen, ist nicht bekannt.</numerusform>
            <numerusform>%1 antwortete nach %Ln Einträgen davon nicht mehr: %2; wie viele fehlen, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln pages</source>
        <translation>
            <numerusform>%1; %Ln Seite</numerusform>
            <numerusform>%1; %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; stopped after %Ln pages</source>
        <translation>
            <numerusform>%1; nach %Ln Seite gestoppt</numerusform>
            <numerusform>%1; nach %Ln Seiten gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 &quot;1,214 people, 2,047 accounts&quot;</extracomment>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>of the earlier reading</comment>
        <translation>Damals: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>To take it away</source>
        <translation>Um es wegzunehmen</translation>
    </message>
    <message>
        <source>Id of the holder</source>
        <translation>Wer: ID</translation>
    </message>
    <message>
        <source>Kind of holder</source>
        <translation>Wer: Art</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>ID des Ortes</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>The platform’s word</source>
        <translation>Wort der Plattform</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Art des Weges</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Groups are listed with their members, who have the role through them.</source>
        <translation>Gruppen stehen mit ihren Mitgliedern da; diese haben die Rolle über die Gruppe.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Other members are not known</source>
        <translation>Weitere Mitglieder sind nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 lets nobody read this</source>
        <translation>%1 lässt niemanden dies lesen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Whoever runs the whole of a platform, people and others.</source>
        <translation>Wer eine Plattform als Ganzes verwaltet, Personen und andere.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last active (UTC)</source>
        <translation>Zuletzt aktiv (UTC)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Invited (UTC)</source>
        <translation>Eingeladen (UTC)</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>Endet (UTC)</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>Teams und Gruppen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys are told by their names; the keys themselves are nowhere in this report.</source>
        <translation>Schlüssel sind mit ihren Namen genannt; die Schlüssel selbst stehen nirgends in diesem Bericht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Zuletzt verwendet (UTC)</translation>
    </message>
    <message>
        <source>Kind, for programs</source>
        <translation>Art, für Programme</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
        <source>There is nothing that an auditor would ask about.</source>
        <translation>Es gibt nichts, wonach in einem Audit gefragt würde.</translation>
    </message>
    <message>
        <source>What an auditor would ask about, worst first.</source>
        <translation>Wonach in einem Audit gefragt würde, das Schwerste zuerst.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Accounts by platform and state</source>
        <translation>Konten nach Plattform und Zustand</translation>
    </message>
    <message>
        <source>People by role, on the places that most people reach</source>
        <translation>Personen nach Rolle, an den Orten, die die meisten erreichen</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Andere Rollen</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Ganzes Konto</translation>
    </message>
    <message>
        <source>Whole organisation</source>
        <translation>Ganze Organisation</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Space %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Cloud %1</source>
        <translation>Cloud %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (Dienstkonto)</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (Gruppe)</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (Schlüssel)</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a key</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a key</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a key</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dazugekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account gone</source>
        <translation>Konto weg</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Anderer Zustand</translation>
    </message>
    <message>
        <source>Role gained</source>
        <translation>Rolle erhalten</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>Rolle verloren</translation>
    </message>
    <message>
        <source>Role raised</source>
        <translation>Rolle hochgestuft</translation>
    </message>
    <message>
        <source>Role lowered</source>
        <translation>Rolle herabgestuft</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Key gone</source>
        <translation>Schlüssel weg</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Place gone</source>
        <translation>Ort weg</translation>
    </message>
    <message>
        <source>Can’t be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 tells role rules only for places that the key itself may see; the key of an account administrator sees all of them.</source>
        <translation>%1 teilt Rollenregeln nur für Orte mit, die der Schlüssel selbst sehen darf; der Schlüssel eines Kontoadministrators sieht alle.</translation>
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
            <numerusform>%Ln weiterer Weg</numerusform>
            <numerusform>%Ln weitere Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell who belongs here</source>
        <translation>%1 teilt nicht mit, wer hierher gehört</translation>
    </message>
    <message>
        <source>%1, service account</source>
        <translation>%1, Dienstkonto</translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, Gruppe</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, Schlüssel</translation>
    </message>
    <message>
        <source>%1, invited</source>
        <translation>%1, eingeladen</translation>
    </message>
    <message>
        <source>%1 has no access to %2 (%3).</source>
        <extracomment>%1 a person, %2 a place, %3 a platform</extracomment>
        <translation>%1 hat keinen Zugriff auf %2 (%3).</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 is not known: %3 does not tell who belongs there.</source>
        <translation>Ob %1 den Ort %2 erreicht, ist nicht bekannt: %3 teilt nicht mit, wer dorthin gehört.</translation>
    </message>
    <message>
        <source>%1 reaches %2 (%3), with which role is not told. %4.</source>
        <translation>%1 erreicht %2 (%3); mit welcher Rolle, wird nicht mitgeteilt. %4.</translation>
    </message>
    <message>
        <source>%1: %2 on %3 (%4). %5.</source>
        <extracomment>%1 a person, %2 a role, %3 a place, %4 a platform, %5 why: &quot;Through ml-platform&quot;</extracomment>
        <translation>%1: %2 für %3 (%4). %5.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>AccessTerms</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of what is counted: &quot;18 people&quot;, then &quot;2 groups&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln people</source>
        <translation>
            <numerusform>Mindestens %Ln Person</numerusform>
            <numerusform>Mindestens %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln Dienstkonto</numerusform>
            <numerusform>%Ln Dienstkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>above</source>
        <translation>einem Ort darüber</translation>
    </message>
    <message>
        <source>Take back the invitation</source>
        <translation>Die Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Das Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Die Person entfernen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Change cloud role</source>
        <translation>Cloud-Rolle ändern</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Leave the organization</source>
        <translation>Aus der Organisation nehmen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Leave the space</source>
        <translation>Aus dem Space nehmen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Das Projekt für die übrigen schließen</translation>
    </message>
    <message>
        <source>Stop adding everybody</source>
        <translation>Nicht mehr alle hinzufügen</translation>
    </message>
    <message>
        <source>Make the space private</source>
        <translation>Den Space privat machen</translation>
    </message>
    <message>
        <source>Close it to the rest</source>
        <translation>Für die übrigen schließen</translation>
    </message>
    <message>
        <source>%1 does not tell through which group.</source>
        <translation>%1 teilt nicht mit, über welche Gruppe.</translation>
    </message>
    <message>
        <source>The group %1 is kept by your company directory. Take the person out of it there.</source>
        <translation>Die Gruppe %1 kommt aus dem Verzeichnis Ihres Unternehmens. Nehmen Sie die Person dort heraus.</translation>
    </message>
    <message>
        <source>This can only be taken away in the settings of %1.</source>
        <translation>Das lässt sich nur in den Einstellungen von %1 wegnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>This is the role of the group itself; %Ln members have it through the group. Take people out of the group instead.</source>
        <translation>
            <numerusform>Das ist die Rolle der Gruppe selbst; %Ln Mitglied hat sie über die Gruppe. Nehmen Sie stattdessen Personen aus der Gruppe.</numerusform>
            <numerusform>Das ist die Rolle der Gruppe selbst; %Ln Mitglieder haben sie über die Gruppe. Nehmen Sie stattdessen Personen aus der Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has its role for as long as it lives. Revoke the key instead.</source>
        <translation>Ein Schlüssel hat seine Rolle, solange es ihn gibt. Widerrufen Sie stattdessen den Schlüssel.</translation>
    </message>
    <message>
        <source>This is open to everybody. It is closed in the settings of %1.</source>
        <translation>Das ist für alle offen. Geschlossen wird es in den Einstellungen von %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list of people of %2, so there is no account to change.</source>
        <translation>%1 ist nicht in der Personenliste von %2; also gibt es kein Konto, das sich ändern ließe.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through %1, perhaps directly too</source>
        <translation>Über %1, vielleicht auch direkt</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Account administrator</source>
        <translation>Administrator des Kontos</translation>
    </message>
    <message>
        <source>Owner of the whole organisation</source>
        <translation>Inhaber der ganzen Organisation</translation>
    </message>
    <message>
        <source>Inherited from %1</source>
        <translation>Geerbt von %1</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Für alle offen</translation>
    </message>
    <message>
        <source>Directly or through a group</source>
        <translation>Direkt oder über eine Gruppe</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Den Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Change the group’s role</source>
        <translation>Die Rolle der Gruppe ändern</translation>
    </message>
    <message>
        <source>Leave the group in the directory</source>
        <translation>Im Verzeichnis aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>Bei %1 ändern</translation>
    </message>
    <message>
        <source>Look at role and groups</source>
        <translation>Rolle und Gruppen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of an organization can’t be read (%Ln organizations). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: Wer Mitglied einer Organisation ist, kann nicht geladen werden (%Ln Organisation). Rechte, die daraus folgen, sind nicht in den Listen.</numerusform>
            <numerusform>%1: Wer Mitglied einer Organisation ist, kann nicht geladen werden (%Ln Organisationen). Rechte, die daraus folgen, sind nicht in den Listen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of a space can’t be read (%Ln spaces). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: Wer Mitglied eines Space ist, kann nicht geladen werden (%Ln Space). Rechte, die daraus folgen, sind nicht in den Listen.</numerusform>
            <numerusform>%1: Wer Mitglied eines Space ist, kann nicht geladen werden (%Ln Spaces). Rechte, die daraus folgen, sind nicht in den Listen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln places in a team it is told whether somebody is an administrator, but not with which role otherwise.</source>
        <translation>
            <numerusform>%1: Bei %Ln Platz in einem Team wird mitgeteilt, ob jemand die Rolle Administrator hat, aber nicht, mit welcher Rolle sonst.</numerusform>
            <numerusform>%1: Bei %Ln Plätzen in einem Team wird mitgeteilt, ob jemand die Rolle Administrator hat, aber nicht, mit welcher Rolle sonst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln roles it is not told whether they were given directly, through a group, or both.</source>
        <translation>
            <numerusform>%1: Bei %Ln Rolle wird nicht mitgeteilt, ob sie direkt, über eine Gruppe oder beides gegeben wurde.</numerusform>
            <numerusform>%1: Bei %Ln Rollen wird nicht mitgeteilt, ob sie direkt, über eine Gruppe oder beides gegeben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the role of %Ln people in the organisation is not told.</source>
        <translation>
            <numerusform>%1: Die Rolle von %Ln Person in der Organisation wird nicht mitgeteilt.</numerusform>
            <numerusform>%1: Die Rolle von %Ln Personen in der Organisation wird nicht mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the keys of other people can’t be listed with the key that was used.</source>
        <translation>%1: Die Schlüssel anderer Personen lassen sich mit dem verwendeten Schlüssel nicht auflisten.</translation>
    </message>
    <message>
        <source>It follows from a role on %1. Change that one.</source>
        <translation>Das folgt aus einer Rolle bei %1. Ändern Sie diese.</translation>
    </message>
    <message>
        <source>%1 does not tell whether this role was given directly or through a group. Look at both there.</source>
        <translation>%1 teilt nicht mit, ob diese Rolle direkt oder über eine Gruppe gegeben wurde. Sehen Sie dort beides an.</translation>
    </message>
</context>
<context>
    <name>ActionLooks</name>
    <message>
        <source>the others have no open invitation</source>
        <translation>die übrigen haben keine offene Einladung</translation>
    </message>
    <message>
        <source>the others have no expired invitation</source>
        <translation>die übrigen haben keine abgelaufene Einladung</translation>
    </message>
    <message>
        <source>the others have no account there</source>
        <translation>die übrigen haben dort kein Konto</translation>
    </message>
    <message>
        <source>the others are not active</source>
        <translation>die übrigen sind nicht aktiv</translation>
    </message>
    <message>
        <source>the others are active already</source>
        <translation>die übrigen sind schon aktiv</translation>
    </message>
    <message>
        <source>the others sign in without a password</source>
        <translation>die übrigen melden sich ohne Passwort an</translation>
    </message>
    <message>
        <source>the others are service accounts</source>
        <translation>die übrigen sind Dienstkonten</translation>
    </message>
    <message>
        <source>nobody does this to themselves here</source>
        <translation>das macht hier niemand mit dem eigenen Konto</translation>
    </message>
    <message>
        <source>the last administrator of a platform stays</source>
        <translation>die letzte Person in der Administration einer Plattform bleibt</translation>
    </message>
    <message>
        <source>that works for oneself alone</source>
        <translation>das geht nur für das eigene Konto</translation>
    </message>
    <message>
        <source>the others are on connections that only read</source>
        <translation>die übrigen liegen an Verbindungen, die nur lesen</translation>
    </message>
    <message>
        <source>the others are on platforms that are not connected now</source>
        <translation>die übrigen sind auf Plattformen, die gerade nicht verbunden sind</translation>
    </message>
    <message>
        <source>the platforms of the others have no way to do it</source>
        <translation>die Plattformen der übrigen bieten das nicht</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Einladung erneut senden</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Erneut einladen&#xa0;…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Namen ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Developer…</source>
        <translation>Entwicklung&#xa0;…</translation>
    </message>
    <message>
        <source>Change seat…</source>
        <translation>Lizenzplatz ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Wieder zulassen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Add to team…</source>
        <translation>Zu Team hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Take out of a team…</source>
        <translation>Aus einem Team nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Change role in a team…</source>
        <translation>Rolle in einem Team ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace a key…</source>
        <translation>Schlüssel ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke keys…</source>
        <translation>Schlüssel widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>nicht bei %1</translation>
    </message>
    <message>
        <source>the key may not</source>
        <translation>der Schlüssel darf nicht</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>no open invitation</source>
        <translation>keine offene Einladung</translation>
    </message>
    <message>
        <source>no expired invitation</source>
        <translation>keine abgelaufene Einladung</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>active already</source>
        <translation>schon aktiv</translation>
    </message>
    <message>
        <source>no password to reset</source>
        <translation>kein Passwort zum Zurücksetzen</translation>
    </message>
    <message>
        <source>for oneself alone</source>
        <translation>nur für sich selbst</translation>
    </message>
    <message>
        <source>dedicated alone</source>
        <translation>nur bei eigener Installation</translation>
    </message>
    <message>
        <source>would remove</source>
        <translation>würde entfernen</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>oneself</source>
        <translation>eigenes Konto</translation>
    </message>
    <message>
        <source>last administrator</source>
        <translation>letzte Administration</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>There is nobody it could be done to.</source>
        <translation>Es ist niemand da, für den das geht.</translation>
    </message>
    <message>
        <source>%1 reaches %2 of the %3; %4.</source>
        <extracomment>%1 an action, %2 and %3 numbers, %4 &quot;the others have no open invitation&quot;</extracomment>
        <translation>%1: erreicht %2 von %3; %4.</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Rolle wegnehmen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Arize AX fixes the role with the invitation; it can&apos;t be changed later.</source>
        <translation>Bei Arize AX steht die Rolle mit der Einladung fest; sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Arize AX knows no pause: an account is there, or it is removed for good.</source>
        <translation>Arize AX kennt keine Pause: Ein Konto ist da, oder es wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Arize AX does not tell who is in an organization or a space. Reports say so where it matters.</source>
        <translation>Arize AX teilt nicht mit, wer in einer Organisation oder einem Space ist. Berichte sagen es, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases sends its invitations itself; they can&apos;t be sent again from outside.</source>
        <translation>Weights &amp; Biases sendet seine Einladungen selbst; von außen lassen sie sich nicht erneut senden.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases lets people reset their password themselves, on its sign-in page.</source>
        <translation>Bei Weights &amp; Biases setzen Personen ihr Passwort selbst zurück, auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Anyscale lets people reset their password themselves, on its sign-in page.</source>
        <translation>Bei Anyscale setzen Personen ihr Passwort selbst zurück, auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do this for anybody from outside.</source>
        <translation>Bei %1 geht das für niemanden von außen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>See people and roles</source>
        <translation>Personen und Rollen sehen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Einladung erneut senden</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Erneut einladen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Change developer flag</source>
        <translation>Merkmal Entwicklung ändern</translation>
    </message>
    <message>
        <source>Change seat</source>
        <translation>Lizenzplatz ändern</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>See teams and who is in them</source>
        <translation>Teams sehen und wer darin ist</translation>
    </message>
    <message>
        <source>Add to team</source>
        <translation>Zu Team hinzufügen</translation>
    </message>
    <message>
        <source>Take out of team</source>
        <translation>Aus Team nehmen</translation>
    </message>
    <message>
        <source>Change role in team</source>
        <translation>Rolle im Team ändern</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>Schlüssel sehen</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Revoke keys</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>See who may do what</source>
        <translation>Sehen, wer was darf</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The key to %1 is not allowed to do this. An administrator&apos;s key is.</source>
        <translation>Der Schlüssel zu %1 darf das nicht. Ein Schlüssel aus der Administration darf es.</translation>
    </message>
    <message>
        <source>%1 has this switched off for the organisation.</source>
        <translation>%1 hat das für die Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>The connection to %1 only reads. Change that under Connections.</source>
        <translation>Die Verbindung zu %1 liest nur. Ändern Sie das unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>%1 is not connected at the moment.</source>
        <translation>%1 ist im Moment nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no account on %1.</source>
        <translation>Bei %1 gibt es kein Konto.</translation>
    </message>
    <message>
        <source>There is no open invitation to %1.</source>
        <translation>Es gibt keine offene Einladung zu %1.</translation>
    </message>
    <message>
        <source>The invitation to %1 has not expired.</source>
        <translation>Die Einladung zu %1 ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>The account on %1 is not active.</source>
        <translation>Das Konto bei %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The account on %1 is active.</source>
        <translation>Das Konto bei %1 ist aktiv.</translation>
    </message>
    <message>
        <source>Only for people who sign in to %1 with a password, not with single sign-on.</source>
        <translation>Nur für Personen, die sich bei %1 mit einem Passwort anmelden, nicht mit Single Sign-on.</translation>
    </message>
    <message>
        <source>%1 makes a key only for the person whose key this connection uses.</source>
        <translation>Bei %1 lässt sich ein Schlüssel nur für die Person erstellen, deren Schlüssel hier verwendet wird.</translation>
    </message>
    <message>
        <source>%1 can do this only where it runs for one customer alone.</source>
        <translation>%1 kann das nur, wo es für ein einziges Unternehmen läuft.</translation>
    </message>
    <message>
        <source>On the shared cloud of %1 this removes the person from the organisation.</source>
        <translation>In der gemeinsamen Cloud von %1 entfernt das die Person aus der Organisation.</translation>
    </message>
    <message>
        <source>A service account has nothing of this kind.</source>
        <translation>Ein Dienstkonto hat nichts dieser Art.</translation>
    </message>
    <message>
        <source>This is your own account on %1. Somebody else has to do it.</source>
        <translation>Das ist Ihr eigenes Konto bei %1. Jemand anderes muss es tun.</translation>
    </message>
    <message>
        <source>%1 would be left without an administrator. Name another one first.</source>
        <translation>%1 hätte danach keine Administration mehr. Geben Sie diese Rolle zuerst einer weiteren Person.</translation>
    </message>
    <message>
        <source>Not known until it is tried.</source>
        <translation>Nicht bekannt, bis es versucht wird.</translation>
    </message>
    <message>
        <source>On Weights &amp; Biases a role ends with the place in the team: take the person out of it.</source>
        <translation>Bei Weights &amp; Biases endet eine Rolle mit dem Platz im Team: Nehmen Sie die Person aus dem Team.</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Eine Rolle wegnehmen</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>%1 becomes %2</source>
        <comment>a role or a name, before and after</comment>
        <translation>%2 statt %1</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>no developer</source>
        <translation>keine Entwicklung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 the invitation to %2 again?</source>
        <translation>Einladung zu %2 erneut an %1 senden?</translation>
    </message>
    <message>
        <source>Invite %1 to %2 again?</source>
        <translation>%1 erneut zu %2 einladen?</translation>
    </message>
    <message>
        <source>Send %1 a mail to set a new password on %2?</source>
        <translation>E-Mail für ein neues Passwort bei %2 an %1 senden?</translation>
    </message>
    <message>
        <source>Change the name of %1 on %2?</source>
        <translation>Den Namen von %1 bei %2 ändern?</translation>
    </message>
    <message>
        <source>Change the role of %1 on %2?</source>
        <translation>Die Rolle von %1 bei %2 ändern?</translation>
    </message>
    <message>
        <source>Change who is a developer on %2: %1?</source>
        <translation>Merkmal Entwicklung bei %2 ändern: %1?</translation>
    </message>
    <message>
        <source>Change the seat of %1 on %2?</source>
        <translation>Den Lizenzplatz von %1 bei %2 ändern?</translation>
    </message>
    <message>
        <source>Deactivate %1 on %2?</source>
        <translation>%1 bei %2 deaktivieren?</translation>
    </message>
    <message>
        <source>Let %1 in to %2 again?</source>
        <translation>%1 bei %2 wieder zulassen?</translation>
    </message>
    <message>
        <source>Add %1 to a team on %2?</source>
        <translation>%1 bei %2 zu einem Team hinzufügen?</translation>
    </message>
    <message>
        <source>Take %1 out of a team on %2?</source>
        <translation>%1 bei %2 aus einem Team nehmen?</translation>
    </message>
    <message>
        <source>Change what %1 may do in a team on %2?</source>
        <translation>Ändern, was %1 bei %2 in einem Team darf?</translation>
    </message>
    <message>
        <source>Make a key on %2 that belongs to %1?</source>
        <translation>Bei %2 einen Schlüssel für %1 erstellen?</translation>
    </message>
    <message>
        <source>Replace a key of %1 on %2?</source>
        <translation>Bei %2 einen Schlüssel für %1 ersetzen?</translation>
    </message>
    <message>
        <source>Revoke keys of %1 on %2?</source>
        <translation>Schlüssel von %1 bei %2 widerrufen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln mails</source>
        <translation>
            <numerusform>%Ln E-Mail &amp;senden</numerusform>
            <numerusform>%Ln E-Mails &amp;senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %Ln people</source>
        <translation>
            <numerusform>%Ln Person &amp;einladen</numerusform>
            <numerusform>%Ln Personen &amp;einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln names</source>
        <translation>
            <numerusform>%Ln Namen &amp;ändern</numerusform>
            <numerusform>%Ln Namen &amp;ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle &amp;ändern</numerusform>
            <numerusform>%Ln Rollen &amp;ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto &amp;ändern</numerusform>
            <numerusform>%Ln Konten &amp;ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %Ln people</source>
        <translation>
            <numerusform>%Ln Person &amp;deaktivieren</numerusform>
            <numerusform>%Ln Personen &amp;deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %Ln people in</source>
        <translation>
            <numerusform>%Ln Person &amp;wieder zulassen</numerusform>
            <numerusform>%Ln Personen &amp;wieder zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln people</source>
        <translation>
            <numerusform>%Ln Person &amp;hinzufügen</numerusform>
            <numerusform>%Ln Personen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln people out</source>
        <translation>
            <numerusform>%Ln Person h&amp;erausnehmen</numerusform>
            <numerusform>%Ln Personen h&amp;erausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;ersetzen</numerusform>
            <numerusform>%Ln Schlüssel &amp;ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;widerrufen</numerusform>
            <numerusform>%Ln Schlüssel &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln people</source>
        <translation>
            <numerusform>%Ln Person &amp;entfernen</numerusform>
            <numerusform>%Ln Personen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln people</source>
        <translation>
            <numerusform>%Ln Person wird entfernt</numerusform>
            <numerusform>%Ln Personen werden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %Ln people</source>
        <translation>
            <numerusform>%Ln Person wird deaktiviert</numerusform>
            <numerusform>%Ln Personen werden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %Ln people</source>
        <translation>
            <numerusform>%Ln Person wird eingeladen</numerusform>
            <numerusform>%Ln Personen werden eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking the keys of %Ln people</source>
        <translation>
            <numerusform>Die Schlüssel von %Ln Person werden widerrufen</numerusform>
            <numerusform>Die Schlüssel von %Ln Personen werden widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Der Schlüssel wird erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln people</source>
        <translation>
            <numerusform>%Ln Person wird geändert</numerusform>
            <numerusform>%Ln Personen werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, state</comment>
        <translation>%1, %2</translation>
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
        <translation>kommt zu %1</translation>
    </message>
    <message>
        <source>joins %1 as %2</source>
        <translation>kommt zu %1, Rolle %2</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>verlässt %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>gets the key “%1”</source>
        <translation>bekommt den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>key “%1” is replaced</source>
        <translation>Schlüssel „%1“ wird ersetzt</translation>
    </message>
    <message>
        <source>key “%1” stops at once</source>
        <translation>Schlüssel „%1“ gilt sofort nicht mehr</translation>
    </message>
    <message>
        <source>gets a mail</source>
        <translation>bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>gets a mail with a link that lives 30 minutes</source>
        <translation>bekommt eine E-Mail mit einem Link, der 30 Minuten gilt</translation>
    </message>
    <message>
        <source>can&apos;t sign in any more</source>
        <translation>kann sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>can sign in again</source>
        <translation>kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>Take access away from %1 on %2?</source>
        <translation>Zugriff von %1 bei %2 wegnehmen?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln roles away</source>
        <translation>
            <numerusform>%Ln Rolle &amp;wegnehmen</numerusform>
            <numerusform>%Ln Rollen &amp;wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>loses %1</source>
        <extracomment>%1 &quot;Writer&quot;, %2 a place: &quot;prod-cloud&quot;</extracomment>
        <translation>verliert %1</translation>
    </message>
    <message>
        <source>loses %1 on %2</source>
        <translation>verliert %1 für %2</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 Its words: “%2”</source>
        <comment>a sentence, then the platform&apos;s own words in quotes</comment>
        <translation>%1 Im Wortlaut: „%2“</translation>
    </message>
    <message>
        <source>This can&apos;t be done on %1.</source>
        <translation>Bei %1 ist das nicht möglich.</translation>
    </message>
    <message>
        <source>This key may not do it.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This is switched off for the organisation.</source>
        <translation>Das ist für die Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>The platform said no.</source>
        <translation>Die Plattform hat abgelehnt.</translation>
    </message>
    <message>
        <source>This is not on %1 any more.</source>
        <translation>Das ist bei %1 nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more.</source>
        <translation>%1 nimmt den Schlüssel nicht mehr an.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted here.</source>
        <translation>Dem Zertifikat von %1 wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>Dieser Computer konnte es nicht senden.</translation>
    </message>
    <message>
        <source>%1 failed several times.</source>
        <translation>%1 hat mehrmals nicht richtig geantwortet.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, it was done.</source>
        <translation>Die Antwort ging verloren; beim Nachsehen war es getan.</translation>
    </message>
    <message>
        <source>The key “%1” was made, but the answer with it was lost. Revoke it and make another.</source>
        <translation>Der Schlüssel „%1“ wurde erstellt, aber die Antwort mit ihm ging verloren. Widerrufen Sie ihn, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, it was not done. It was not sent twice, so that nobody gets two mails.</source>
        <translation>Die Antwort ging verloren; beim Nachsehen war es nicht getan. Es wurde nicht zweimal gesendet, damit niemand zwei E-Mails bekommt.</translation>
    </message>
    <message>
        <source>The answer was lost; looked up again, there is no new key. It was not sent twice, so that there are no two keys.</source>
        <translation>Die Antwort ging verloren; beim Nachsehen gab es keinen neuen Schlüssel. Es wurde nicht zweimal gesendet, damit es nicht zwei Schlüssel gibt.</translation>
    </message>
    <message>
        <source>The answers were lost; looked up again, it was not done.</source>
        <translation>Die Antworten gingen verloren; beim Nachsehen war es nicht getan.</translation>
    </message>
    <message>
        <source>The answer was lost, and the platform does not tell whether the mail left. It was not sent twice, so that nobody gets two mails.</source>
        <translation>Die Antwort ging verloren, und die Plattform teilt nicht mit, ob die E-Mail hinausging. Es wurde nicht zweimal gesendet, damit niemand zwei E-Mails bekommt.</translation>
    </message>
    <message>
        <source>The answer was lost, and it can&apos;t be told whether the key was made. Look at the list of keys before you make another.</source>
        <translation>Die Antwort ging verloren, und es lässt sich nicht sagen, ob der Schlüssel erstellt wurde. Sehen Sie in der Liste der Schlüssel nach, bevor Sie einen weiteren erstellen.</translation>
    </message>
    <message>
        <source>The answer was lost, and it can&apos;t be told whether it was done. Look at the account before you do it again.</source>
        <translation>Die Antwort ging verloren, und es lässt sich nicht sagen, ob es getan wurde. Sehen Sie sich das Konto an, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Gestoppt, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>The answer was lost, and it was stopped before it could be looked up.</source>
        <translation>Die Antwort ging verloren, und es wurde gestoppt, bevor nachgesehen werden konnte.</translation>
    </message>
    <message>
        <source>Not sent: %1 said no to everything with this key.</source>
        <translation>Nicht gesendet: %1 hat mit diesem Schlüssel alles abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln of the last %1 answers were not what was wanted. Look at them before it goes on.</source>
        <translation>
            <numerusform>Angehalten: %Ln der letzten %1 Antworten war nicht wie gewünscht. Sehen Sie sie an, bevor es weitergeht.</numerusform>
            <numerusform>Angehalten: %Ln der letzten %1 Antworten waren nicht wie gewünscht. Sehen Sie sie an, bevor es weitergeht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names, then how many more</comment>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>ein Schlüssel ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln Space</numerusform>
            <numerusform>%Ln Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the only administrator of %2. Nobody can change it afterwards.</source>
        <translation>%1 verwaltet %2 allein. Danach kann niemand mehr etwas daran ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams lose their only administrator: %1.</source>
        <translation>
            <numerusform>%Ln Team hat danach keine Administration mehr: %1.</numerusform>
            <numerusform>%Ln Teams haben danach keine Administration mehr: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owns “%2”. That key was used %3; whatever uses it stops at its next run.</source>
        <translation>Der Schlüssel „%2“ gehört zu %1. Er wurde %3 verwendet; was ihn verwendet, stoppt beim nächsten Lauf.</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a key, its owner, when it was used</comment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were used in the last two weeks; whatever uses them stops at its next run: %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde in den letzten zwei Wochen verwendet; was ihn verwendet, stoppt beim nächsten Lauf: %1.</numerusform>
            <numerusform>%Ln Schlüssel wurden in den letzten zwei Wochen verwendet; was sie verwendet, stoppt beim nächsten Lauf: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights &amp; Biases has no pause here: deactivating removes %Ln people.</source>
        <translation>
            <numerusform>Weights &amp; Biases hat hier keine Pause: Das Deaktivieren entfernt %Ln Person.</numerusform>
            <numerusform>Weights &amp; Biases hat hier keine Pause: Das Deaktivieren entfernt %Ln Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Arize AX addresses can never be used again, not even with a new invitation.</source>
        <translation>
            <numerusform>%Ln Adresse bei Arize AX kann nie wieder verwendet werden, auch nicht mit einer neuen Einladung.</numerusform>
            <numerusform>%Ln Adressen bei Arize AX können nie wieder verwendet werden, auch nicht mit einer neuen Einladung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone for good.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist endgültig weg.</numerusform>
            <numerusform>%Ln Schlüssel sind endgültig weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts on %1 can come back only by a new invitation.</source>
        <translation>
            <numerusform>%Ln Konto bei %1 kann nur durch eine neue Einladung zurückkommen.</numerusform>
            <numerusform>%Ln Konten bei %1 können nur durch eine neue Einladung zurückkommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clouds and projects</source>
        <translation>
            <numerusform>%Ln Cloud oder Projekt</numerusform>
            <numerusform>%Ln Clouds und Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they lose their places in %1.</source>
        <translation>Zusammen verlieren sie ihre Zugehörigkeit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 verliert %2.</translation>
    </message>
    <message>
        <source>%1 loses %2, used %3.</source>
        <comment>a person, what they lose, when the one key was used</comment>
        <translation>%1 verliert %2; der Schlüssel wurde %3 verwendet.</translation>
    </message>
    <message>
        <source>%1 loses %2, one used %3.</source>
        <comment>a person, what they lose, when one of the keys was used</comment>
        <translation>%1 verliert %2; einer der Schlüssel wurde %3 verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %2, %Ln of these keys used lately, the last one %3.</source>
        <comment>a person, what they lose, keys in use, when the last one was</comment>
        <translation>
            <numerusform>%1 verliert %2; %Ln dieser Schlüssel wurde kürzlich verwendet, zuletzt %3.</numerusform>
            <numerusform>%1 verliert %2; %Ln dieser Schlüssel wurden kürzlich verwendet, zuletzt %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes its people on Anyscale from a directory: remove the %Ln people there too, or they come back.</source>
        <translation>
            <numerusform>%1 bezieht die Personen bei Anyscale aus einem Verzeichnis: Entfernen Sie die %Ln Person auch dort, sonst kommt sie wieder.</numerusform>
            <numerusform>%1 bezieht die Personen bei Anyscale aus einem Verzeichnis: Entfernen Sie die %Ln Personen auch dort, sonst kommen sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses single sign-on with Anyscale: remove the %Ln people there at your sign-in provider too.</source>
        <translation>
            <numerusform>%1 verwendet bei Anyscale Single Sign-on: Entfernen Sie die %Ln Person auch bei Ihrem Anmeldedienst.</numerusform>
            <numerusform>%1 verwendet bei Anyscale Single Sign-on: Entfernen Sie die %Ln Personen auch bei Ihrem Anmeldedienst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln accounts on %1 have could not be read whole, so more may go with them.</source>
        <translation>
            <numerusform>Was zu %Ln Konto bei %1 gehört, konnte nicht ganz geladen werden; es kann also mehr damit verschwinden.</numerusform>
            <numerusform>Was zu %Ln Konten bei %1 gehört, konnte nicht ganz geladen werden; es kann also mehr damit verschwinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell here which keys go with an account.</source>
        <translation>%1 teilt hier nicht mit, welche Schlüssel mit einem Konto verschwinden.</translation>
    </message>
    <message>
        <source>%1 does not tell which organizations and spaces somebody is in; these places go too.</source>
        <translation>%1 teilt nicht mit, in welchen Organisationen und Spaces jemand ist; auch diese Zugehörigkeit geht verloren.</translation>
    </message>
    <message>
        <source>%1 does not tell here which teams somebody is in; these places go too.</source>
        <translation>%1 teilt hier nicht mit, in welchen Teams jemand ist; auch diese Zugehörigkeit geht verloren.</translation>
    </message>
    <message>
        <source>%1 does not tell here what somebody may do where; that goes too.</source>
        <translation>%1 teilt hier nicht mit, was jemand wo darf; auch das geht verloren.</translation>
    </message>
    <message>
        <source>%1 stays on %2: that is you.</source>
        <translation>%1 bleibt bei %2: Das sind Sie.</translation>
    </message>
    <message>
        <source>%1 stays on %2: nobody else is an administrator there.</source>
        <translation>%1 bleibt bei %2: Sonst ist dort niemand in der Administration.</translation>
    </message>
    <message>
        <source>Every platform keeps at least one administrator. %1 does not tell whose key this is: look whether you are on the list.</source>
        <translation>Auf jeder Plattform bleibt mindestens eine Person in der Administration. %1 teilt nicht mit, wem dieser Schlüssel gehört: Sehen Sie nach, ob Sie auf der Liste stehen.</translation>
    </message>
    <message>
        <source>With that, every platform keeps at least one administrator, and you keep your own access.</source>
        <translation>Damit bleibt auf jeder Plattform mindestens eine Person in der Administration, und Sie behalten Ihren eigenen Zugriff.</translation>
    </message>
    <message>
        <source>Every platform keeps at least one administrator, and you are not on the list.</source>
        <translation>Auf jeder Plattform bleibt mindestens eine Person in der Administration, und Sie stehen nicht auf der Liste.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The key “%1” to %2 was made</source>
        <translation>Der Schlüssel „%1“ zu %2 wurde erstellt</translation>
    </message>
    <message>
        <source>The key “%1” to %2 is gone</source>
        <translation>Der Schlüssel „%1“ zu %2 ist weg</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 was made</source>
        <translation>Der Schlüssel „%1“ von %3 zu %2 wurde erstellt</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 is gone</source>
        <translation>Der Schlüssel „%1“ von %3 zu %2 ist weg</translation>
    </message>
    <message>
        <source>%1 gained %2 on %3 (%4)</source>
        <comment>who, role, place, platform</comment>
        <translation>%1 hat %2 für %3 erhalten (%4)</translation>
    </message>
    <message>
        <source>%1 lost %2 on %3 (%4)</source>
        <comment>who, role, place, platform</comment>
        <translation>%1 hat %2 für %3 verloren (%4)</translation>
    </message>
    <message>
        <source>%1 was raised from %2 to %3 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1 wurde für %4 von %2 auf %3 hochgestuft (%5)</translation>
    </message>
    <message>
        <source>%1 was lowered from %2 to %3 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1 wurde für %4 von %2 auf %3 herabgestuft (%5)</translation>
    </message>
    <message>
        <source>%1 has %3 instead of %2 on %4 (%5)</source>
        <comment>who, role, role, place, platform</comment>
        <translation>%1 hat %3 statt %2 für %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>%Ln Person ist dazugekommen</numerusform>
            <numerusform>%Ln Personen sind dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln Person ist gegangen</numerusform>
            <numerusform>%Ln Personen sind gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts came</source>
        <translation>
            <numerusform>%Ln Konto ist dazugekommen</numerusform>
            <numerusform>%Ln Konten sind dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts went</source>
        <translation>
            <numerusform>%Ln Konto ist weg</numerusform>
            <numerusform>%Ln Konten sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts changed their state</source>
        <translation>
            <numerusform>%Ln Konto hat einen anderen Zustand</numerusform>
            <numerusform>%Ln Konten haben einen anderen Zustand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were gained</source>
        <translation>
            <numerusform>%Ln Rolle kam dazu</numerusform>
            <numerusform>%Ln Rollen kamen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lost</source>
        <translation>
            <numerusform>%Ln Rolle fiel weg</numerusform>
            <numerusform>%Ln Rollen fielen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were raised</source>
        <translation>
            <numerusform>%Ln Rolle wurde hochgestuft</numerusform>
            <numerusform>%Ln Rollen wurden hochgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lowered</source>
        <translation>
            <numerusform>%Ln Rolle wurde herabgestuft</numerusform>
            <numerusform>%Ln Rollen wurden herabgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were changed</source>
        <translation>
            <numerusform>%Ln Rolle wurde geändert</numerusform>
            <numerusform>%Ln Rollen wurden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were made</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde erstellt</numerusform>
            <numerusform>%Ln Schlüssel wurden erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone</source>
        <translation>
            <numerusform>%Ln Schlüssel ist weg</numerusform>
            <numerusform>%Ln Schlüssel sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are new</source>
        <translation>
            <numerusform>%Ln Ort ist neu</numerusform>
            <numerusform>%Ln Orte sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are gone</source>
        <translation>
            <numerusform>%Ln Ort ist weg</numerusform>
            <numerusform>%Ln Orte sind weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined: %2</source>
        <comment>who, platforms</comment>
        <translation>%1 ist dazugekommen: %2</translation>
    </message>
    <message>
        <source>%1 left and has no account any more: %2</source>
        <comment>who, platforms</comment>
        <translation>%1 ist gegangen und hat kein Konto mehr: %2</translation>
    </message>
    <message>
        <source>%1 has an account on %2 now</source>
        <translation>%1 hat jetzt ein Konto bei %2</translation>
    </message>
    <message>
        <source>%1 has no account on %2 any more</source>
        <translation>%1 hat kein Konto bei %2 mehr</translation>
    </message>
    <message>
        <source>%1 on %2: %4 instead of %3</source>
        <comment>who, platform, state before, state now</comment>
        <translation>%1 bei %2: %4 statt %3</translation>
    </message>
    <message>
        <source>%1 is new on %2</source>
        <comment>place, platform</comment>
        <translation>%1 ist neu bei %2</translation>
    </message>
    <message>
        <source>%1 is gone from %2, with every role on it</source>
        <comment>place, platform</comment>
        <translation>%1 gibt es bei %2 nicht mehr, ebenso alle Rollen dafür</translation>
    </message>
    <message>
        <source>%1 was not read whole on one of the two days, so what went away there is not known</source>
        <translation>%1 wurde an einem der beiden Tage nicht vollständig geladen; was dort wegfiel, ist daher nicht bekannt</translation>
    </message>
    <message>
        <source>Since %1: nothing has changed.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>day, list</comment>
        <translation>Seit %1: %2.</translation>
    </message>
    <message>
        <source>Not all of %1 can be compared.</source>
        <comment>platforms</comment>
        <translation>Nicht alles von %1 lässt sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” to %2 is %Ln days old.</source>
        <translation>
            <numerusform>Der Schlüssel „%1“ zu %2 ist %Ln Tag alt.</numerusform>
            <numerusform>Der Schlüssel „%1“ zu %2 ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” of %3 to %2 is %Ln days old.</source>
        <translation>
            <numerusform>Der Schlüssel „%1“ von %3 zu %2 ist %Ln Tag alt.</numerusform>
            <numerusform>Der Schlüssel „%1“ von %3 zu %2 ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” to %2 was never used.</source>
        <translation>Der Schlüssel „%1“ zu %2 wurde nie verwendet.</translation>
    </message>
    <message>
        <source>The key “%1” of %3 to %2 was never used.</source>
        <translation>Der Schlüssel „%1“ von %3 zu %2 wurde nie verwendet.</translation>
    </message>
    <message>
        <source>Nobody runs the whole of %1.</source>
        <translation>Niemand verwaltet %1 als Ganzes.</translation>
    </message>
    <message>
        <source>%1 alone runs the whole of %2. If that account is lost, nobody can put things right.</source>
        <translation>Nur %1 verwaltet %2 als Ganzes. Geht dieses Konto verloren, kann niemand mehr etwas in Ordnung bringen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people run the whole of %1.</source>
        <translation>
            <numerusform>%Ln Person verwaltet %1 als Ganzes.</numerusform>
            <numerusform>%Ln Personen verwalten %1 als Ganzes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has access to %2 with an address at %3.</source>
        <translation>%1 hat Zugriff auf %2 mit einer Adresse bei %3.</translation>
    </message>
    <message>
        <source>%1 is no person and runs the whole of %2.</source>
        <translation>%1 ist keine Person und verwaltet %2 als Ganzes.</translation>
    </message>
    <message>
        <source>%1 runs the whole of %2 and was last there %3.</source>
        <translation>%1 verwaltet %2 als Ganzes und war zuletzt %3 dort.</translation>
    </message>
    <message>
        <source>%1 runs the whole of %2 and was never there.</source>
        <translation>%1 verwaltet %2 als Ganzes und war nie dort.</translation>
    </message>
    <message>
        <source>%1 is deactivated on %2 and still active on %3.</source>
        <translation>%1 ist bei %2 deaktiviert und bei %3 noch aktiv.</translation>
    </message>
    <message>
        <source>The team %1 on %2 has a single administrator: %3.</source>
        <translation>Das Team %1 bei %2 hat nur eine Person mit der Rolle Administrator: %3.</translation>
    </message>
    <message>
        <source>%1 was invited to %2 %3 and has not come.</source>
        <translation>%1 wurde %3 zu %2 eingeladen und ist nicht gekommen.</translation>
    </message>
    <message>
        <source>%1 was invited to %2 and has not come.</source>
        <translation>%1 wurde zu %2 eingeladen und ist nicht gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have nobody who runs them</source>
        <translation>
            <numerusform>%Ln Plattform wird von niemandem verwaltet</numerusform>
            <numerusform>%Ln Plattformen werden von niemandem verwaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have one owner or administrator alone</source>
        <translation>
            <numerusform>%Ln Plattform hat nur einen Inhaber oder Administrator</numerusform>
            <numerusform>%Ln Plattformen haben nur einen Inhaber oder Administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have many owners or administrators</source>
        <translation>
            <numerusform>%Ln Plattform hat viele Inhaber oder Administratoren</numerusform>
            <numerusform>%Ln Plattformen haben viele Inhaber oder Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with an address from outside have access</source>
        <translation>
            <numerusform>%Ln Person mit einer Adresse von außerhalb hat Zugriff</numerusform>
            <numerusform>%Ln Personen mit einer Adresse von außerhalb haben Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts or keys run a whole platform</source>
        <translation>
            <numerusform>%Ln Dienstkonto oder Schlüssel verwaltet eine ganze Plattform</numerusform>
            <numerusform>%Ln Dienstkonten oder Schlüssel verwalten eine ganze Plattform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrators have not been there for a long time</source>
        <translation>
            <numerusform>%Ln Person mit der Rolle Administrator war lange nicht dort</numerusform>
            <numerusform>%Ln Personen mit der Rolle Administrator waren lange nicht dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left one platform but not another</source>
        <translation>
            <numerusform>%Ln Person hat eine Plattform verlassen, aber eine andere nicht</numerusform>
            <numerusform>%Ln Personen haben eine Plattform verlassen, aber eine andere nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams have a single administrator</source>
        <translation>
            <numerusform>%Ln Team hat nur eine Person mit der Rolle Administrator</numerusform>
            <numerusform>%Ln Teams haben nur eine Person mit der Rolle Administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations have been waiting for a long time</source>
        <translation>
            <numerusform>%Ln Einladung wartet seit langer Zeit</numerusform>
            <numerusform>%Ln Einladungen warten seit langer Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were never used</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nie verwendet</numerusform>
            <numerusform>%Ln Schlüssel wurden nie verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are old</source>
        <translation>
            <numerusform>%Ln Schlüssel ist alt</numerusform>
            <numerusform>%Ln Schlüssel sind alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Make somebody owner or administrator.</source>
        <translation>Geben Sie jemandem die Rolle Inhaber oder Administrator.</translation>
    </message>
    <message>
        <source>Make a second person owner or administrator.</source>
        <translation>Geben Sie einer zweiten Person die Rolle Inhaber oder Administrator.</translation>
    </message>
    <message>
        <source>Give those who don’t need it a lower role.</source>
        <translation>Geben Sie allen, die sie nicht brauchen, eine niedrigere Rolle.</translation>
    </message>
    <message>
        <source>Ask whoever invited them; remove the person if nobody knows why.</source>
        <translation>Fragen Sie dort nach, wo die Einladung herkam; entfernen Sie die Person, wenn niemand den Grund kennt.</translation>
    </message>
    <message>
        <source>Give it only the places it needs.</source>
        <translation>Geben Sie ihm nur die Orte, die es braucht.</translation>
    </message>
    <message>
        <source>Give the person a lower role, or remove the account.</source>
        <translation>Geben Sie der Person eine niedrigere Rolle, oder entfernen Sie das Konto.</translation>
    </message>
    <message>
        <source>Remove the person there too if they have left.</source>
        <translation>Entfernen Sie die Person auch dort, falls sie gegangen ist.</translation>
    </message>
    <message>
        <source>Make a second member administrator of the team.</source>
        <translation>Geben Sie im Team einem zweiten Mitglied die Rolle Administrator.</translation>
    </message>
    <message>
        <source>Send the invitation again, or take it back.</source>
        <translation>Senden Sie die Einladung erneut, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Revoke the key if nobody misses it.</source>
        <translation>Widerrufen Sie den Schlüssel, wenn ihn niemand vermisst.</translation>
    </message>
    <message>
        <source>Replace the key by a new one, then revoke it.</source>
        <translation>Ersetzen Sie den Schlüssel durch einen neuen, und widerrufen Sie ihn dann.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how serious a finding is</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how serious a finding is</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how serious a finding is</comment>
        <translation>Niedrig</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What goes in it</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nötig.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Needed, one address, each person once.</source>
        <translation>Nötig, eine Adresse, jede Person einmal.</translation>
    </message>
    <message>
        <source>Yes where the person signs in through your organisation, No where not; may stay empty.</source>
        <translation>„Yes“, wenn sich die Person über Ihre Organisation anmeldet, sonst „No“; darf leer bleiben.</translation>
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
        <translation>%1 Im Wortlaut: „%2“</translation>
    </message>
    <message>
        <source>A service account with this address is in the organisation already.</source>
        <translation>Ein Dienstkonto mit dieser Adresse ist schon in der Organisation.</translation>
    </message>
    <message>
        <source>This person is in the organisation already.</source>
        <translation>Diese Person ist schon in der Organisation.</translation>
    </message>
    <message>
        <source>This person is in the organisation already; somebody added them meanwhile.</source>
        <translation>Diese Person ist schon in der Organisation; sie wurde inzwischen anderswo hinzugefügt.</translation>
    </message>
    <message>
        <source>This person has been invited and has not answered yet.</source>
        <translation>Diese Person ist eingeladen und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>This person has been invited and has not answered yet. The invitation ends on %1.</source>
        <translation>Diese Person ist eingeladen und hat noch nicht geantwortet. Die Einladung endet am %1.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the invitation back first.</source>
        <translation>Warten Sie auf die Antwort, oder nehmen Sie zuerst die Einladung zurück.</translation>
    </message>
    <message>
        <source>This organisation has no single sign-on, so a new person needs a password.</source>
        <translation>Diese Organisation hat kein Single Sign-on, also braucht eine neue Person ein Passwort.</translation>
    </message>
    <message>
        <source>Add a password column to the sheet and import this row again.</source>
        <translation>Ergänzen Sie in der Tabelle eine Spalte mit Passwörtern, und importieren Sie diese Zeile erneut.</translation>
    </message>
    <message>
        <source>The same address stands in row %1 already.</source>
        <translation>Dieselbe Adresse steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>The same address stands in an earlier row already.</source>
        <translation>Dieselbe Adresse steht schon in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>Leave one of the two rows out.</source>
        <translation>Lassen Sie eine der beiden Zeilen aus.</translation>
    </message>
    <message>
        <source>The answer was lost; the person was there when looked up.</source>
        <translation>Die Antwort ging verloren; beim Nachsehen war die Person da.</translation>
    </message>
    <message>
        <source>The platform did not create this person and gave no reason.</source>
        <translation>Die Plattform hat diese Person nicht angelegt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The platform refused this row.</source>
        <translation>Die Plattform hat diese Zeile abgelehnt.</translation>
    </message>
    <message>
        <source>The platform could not handle this row, though it was asked several times.</source>
        <translation>Die Plattform konnte diese Zeile nicht bearbeiten, obwohl sie mehrmals gefragt wurde.</translation>
    </message>
    <message>
        <source>The answer was lost, and the person was not there when looked up.</source>
        <translation>Die Antwort ging verloren, und beim Nachsehen war die Person nicht da.</translation>
    </message>
    <message>
        <source>The answer was lost, and the platform could not be asked whether the person is there.</source>
        <translation>Die Antwort ging verloren, und die Plattform konnte nicht gefragt werden, ob die Person da ist.</translation>
    </message>
    <message>
        <source>Its password was not kept. Choose the file again to import this row.</source>
        <translation>Ihr Passwort wurde nicht aufbewahrt. Wählen Sie die Datei erneut, um diese Zeile zu importieren.</translation>
    </message>
    <message>
        <source>Arize AX refuses this address. One that was deleted there can never come back; ask for another address.</source>
        <translation>Arize AX lehnt diese Adresse ab. Eine dort gelöschte kann nie zurückkommen; bitten Sie um eine andere Adresse.</translation>
    </message>
    <message>
        <source>The role there is %1, not %2.</source>
        <translation>Die Rolle dort ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>Not a member there yet: %1.</source>
        <comment>a list of teams</comment>
        <translation>Dort noch kein Mitglied: %1.</translation>
    </message>
    <message>
        <source>The temporary password was lost with the answer; send the invitation again.</source>
        <translation>Das vorläufige Passwort ging mit der Antwort verloren; senden Sie die Einladung erneut.</translation>
    </message>
    <message>
        <source>An earlier invitation ran out; this person is invited again.</source>
        <translation>Eine frühere Einladung ist abgelaufen; diese Person wird erneut eingeladen.</translation>
    </message>
    <message>
        <source>This person is there already, deactivated.</source>
        <translation>Diese Person ist schon da, deaktiviert.</translation>
    </message>
    <message>
        <source>Reactivate the account instead.</source>
        <translation>Aktivieren Sie stattdessen das Konto wieder.</translation>
    </message>
    <message>
        <source>%1 has no role called “%2” for new people.</source>
        <translation>%1 hat für neue Personen keine Rolle namens „%2“.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <comment>a list of roles</comment>
        <translation>Wählen Sie eine davon: %1.</translation>
    </message>
    <message>
        <source>The sheet does not ask for %1 here.</source>
        <translation>Die Tabelle sieht hier %1 nicht vor.</translation>
    </message>
    <message>
        <source>%1 gives no role to new people; change it once they are there.</source>
        <translation>%1 gibt neuen Personen keine Rolle; ändern Sie sie, sobald sie da sind.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Last use isn&apos;t told here; programs with it stop at once.</source>
        <translation>Die letzte Verwendung wird hier nicht mitgeteilt; Programme damit stoppen sofort.</translation>
    </message>
    <message>
        <source>Was never used.</source>
        <translation>Wurde nie verwendet.</translation>
    </message>
    <message>
        <source>Was used today: programs with it stop at once.</source>
        <translation>Wurde heute verwendet: Programme damit stoppen sofort.</translation>
    </message>
    <message numerus="yes">
        <source>Was used %Ln days ago: programs with it stop at once.</source>
        <translation>
            <numerusform>Wurde vor %Ln Tag verwendet: Programme damit stoppen sofort.</numerusform>
            <numerusform>Wurde vor %Ln Tagen verwendet: Programme damit stoppen sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was last used on %1.</source>
        <translation>Wurde zuletzt am %1 verwendet.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account, %1</source>
        <translation>Konto, %1</translation>
    </message>
    <message>
        <source>What goes with it could not be read.</source>
        <translation>Was damit verschwindet, konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loses %1.</source>
        <translation>Verliert %1.</translation>
    </message>
    <message>
        <source>Is the only administrator of %1: name another one first.</source>
        <translation>Verwaltet %1 allein: Geben Sie diese Rolle zuerst einer weiteren Person.</translation>
    </message>
    <message>
        <source>Not all of what goes with it could be read.</source>
        <translation>Nicht alles, was damit verschwindet, konnte geladen werden.</translation>
    </message>
    <message>
        <source>This address can never come back.</source>
        <translation>Diese Adresse kann nie zurückkommen.</translation>
    </message>
    <message>
        <source>Goes at once.</source>
        <translation>Verschwindet sofort.</translation>
    </message>
    <message>
        <source>Service key “%1”</source>
        <translation>Dienstschlüssel „%1“</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Not this person&apos;s alone.</source>
        <translation>Gehört nicht nur dieser Person.</translation>
    </message>
    <message>
        <source>Belongs to %1; not this person&apos;s alone.</source>
        <translation>Gehört zu %1; nicht nur dieser Person.</translation>
    </message>
</context>
<context>
    <name>PaneWords</name>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 &quot;role on Arize AX changed&quot;, %2 and %3 how it was and is</extracomment>
        <translation>%1 von %2 zu %3</translation>
    </message>
    <message>
        <source>added to %1</source>
        <translation>zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>invitation to %1 sent again</source>
        <translation>Einladung zu %1 erneut gesendet</translation>
    </message>
    <message>
        <source>invited to %1 again</source>
        <translation>erneut zu %1 eingeladen</translation>
    </message>
    <message>
        <source>mail to set a new password for %1</source>
        <translation>E-Mail für ein neues Passwort bei %1</translation>
    </message>
    <message>
        <source>name on %1 changed</source>
        <translation>Name bei %1 geändert</translation>
    </message>
    <message>
        <source>role on %1 changed</source>
        <translation>Rolle bei %1 geändert</translation>
    </message>
    <message>
        <source>developer on %1 changed</source>
        <translation>Entwicklung bei %1 geändert</translation>
    </message>
    <message>
        <source>seat on %1 changed</source>
        <translation>Lizenzplatz bei %1 geändert</translation>
    </message>
    <message>
        <source>deactivated on %1</source>
        <translation>bei %1 deaktiviert</translation>
    </message>
    <message>
        <source>let in to %1 again</source>
        <translation>bei %1 wieder zugelassen</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>aus %1 entfernt</translation>
    </message>
    <message>
        <source>added to a team on %1</source>
        <translation>bei %1 zu einem Team hinzugefügt</translation>
    </message>
    <message>
        <source>taken out of a team on %1</source>
        <translation>bei %1 aus einem Team genommen</translation>
    </message>
    <message>
        <source>role in a team on %1 changed</source>
        <translation>Rolle in einem Team bei %1 geändert</translation>
    </message>
    <message>
        <source>a key made on %1</source>
        <translation>bei %1 einen Schlüssel erstellt</translation>
    </message>
    <message>
        <source>a key replaced on %1</source>
        <translation>bei %1 einen Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>a key revoked on %1</source>
        <translation>bei %1 einen Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>bei %1 geändert</translation>
    </message>
    <message>
        <source>was that way already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>the account was gone</source>
        <translation>das Konto war nicht mehr da</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>hat nicht geklappt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <source>%1: invited on %2, not accepted yet.</source>
        <translation>%1: eingeladen am %2, noch nicht angenommen.</translation>
    </message>
    <message>
        <source>%1: invited, not accepted yet.</source>
        <translation>%1: eingeladen, noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
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
        <translation>Die Adressen unterscheiden sich nur darin, was auf ein Pluszeichen folgt.</translation>
    </message>
    <message>
        <source>The addresses are the same before the @.</source>
        <translation>Die Adressen sind vor dem @ gleich.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Die Namen sind gleich.</translation>
    </message>
    <message>
        <source>Looks like the same person as %1. %2</source>
        <translation>Sieht nach derselben Person aus wie %1. %2</translation>
    </message>
    <message>
        <source>a role on %1 taken away</source>
        <translation>eine Rolle bei %1 weggenommen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search name, e-mail, role, team or id</source>
        <translation>Name, E-Mail, Rolle, Team oder ID suchen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>active</source>
        <comment>state of an account, after its role</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>invited</source>
        <comment>state of an account, after its role</comment>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>state of an account, after its role</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>state of an account, after its role</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>state of an account, after its role</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of an account</comment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an account</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>state of an account</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>state of an account</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a role, %2 a state: &quot;Collaborator, invited&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>invited today</source>
        <translation>heute eingeladen</translation>
    </message>
    <message>
        <source>invited yesterday</source>
        <translation>gestern eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>invited %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag eingeladen</numerusform>
            <numerusform>vor %Ln Tagen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts: %1</source>
        <extracomment>several accounts of one person on one platform: &quot;2 accounts: Member · Viewer, invited&quot;</extracomment>
        <translation>
            <numerusform>%Ln Konto: %1</numerusform>
            <numerusform>%Ln Konten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
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
        <translation>letzte Verwendung nicht mitgeteilt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute verwendet</numerusform>
            <numerusform>vor %Ln Minuten verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde verwendet</numerusform>
            <numerusform>vor %Ln Stunden verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag verwendet</numerusform>
            <numerusform>vor %Ln Tagen verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unused for %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag nicht verwendet</numerusform>
            <numerusform>seit %Ln Tagen nicht verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>Reading %1 was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Das Laden von %1 wurde nach %Ln Person gestoppt; daher ist diese Liste nicht vollständig.</numerusform>
            <numerusform>Das Laden von %1 wurde nach %Ln Personen gestoppt; daher ist diese Liste nicht vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>%1 antwortete nach %Ln Person nicht mehr; daher ist diese Liste nicht vollständig.</numerusform>
            <numerusform>%1 antwortete nach %Ln Personen nicht mehr; daher ist diese Liste nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>An empty cell of %1 may mean “not read yet”. Totals say “at least”; exports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>Eine leere Zelle bei %1 kann „noch nicht geladen“ bedeuten. Summen heißen „mindestens“; Exporte sind als UNVOLLSTÄNDIG gekennzeichnet. Nirgends wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Showing what was pulled on %1, %2.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Gezeigt wird, was am %1 geladen wurde, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Account before</source>
        <translation>Konto vorher</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Es wurde noch nichts geladen.</translation>
    </message>
    <message>
        <source>The reading was not finished.</source>
        <translation>Das Laden wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>nicht alles konnte geladen werden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Geladen von</translation>
    </message>
    <message>
        <source>Read at (UTC)</source>
        <translation>Geladen am (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>What the platform does not tell</source>
        <translation>Was die Plattform nicht mitteilt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Base role</source>
        <translation>Grundrolle</translation>
    </message>
    <message>
        <source>Additional roles</source>
        <translation>Weitere Rollen</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>Identitäts-ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>Fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>%1: role</source>
        <translation>%1: Rolle</translation>
    </message>
    <message>
        <source>%1: state</source>
        <translation>%1: Zustand</translation>
    </message>
    <message>
        <source>%1: id</source>
        <translation>%1: ID</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>Teams und Gruppen</translation>
    </message>
    <message>
        <source>Last active (UTC)</source>
        <translation>Zuletzt aktiv (UTC)</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The platform&apos;s word</source>
        <translation>Wort der Plattform</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Models seat</source>
        <translation>Lizenzplatz Models</translation>
    </message>
    <message>
        <source>Weave seat</source>
        <translation>Lizenzplatz Weave</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two points in time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1; %2</source>
        <translation>An diesem Computer angemeldet als %1; %2</translation>
    </message>
    <message>
        <source>%1, signed in to this computer as %2; %3</source>
        <translation>%1, an diesem Computer angemeldet als %2; %3</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Read from the platforms</source>
        <translation>Von den Plattformen geladen</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln rows</source>
        <translation>
            <numerusform>mindestens %Ln Zeile</numerusform>
            <numerusform>mindestens %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Part of this report is missing</source>
        <translation>Ein Teil dieses Berichts fehlt</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte geladen werden.</translation>
    </message>
    <message>
        <source>It shows what could be read. It doesn&apos;t prove that there is nothing more.</source>
        <translation>Er zeigt, was geladen werden konnte. Er weist nicht nach, dass es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Gatehouse report</source>
        <translation>Gatehouse-Bericht</translation>
    </message>
    <message>
        <source>What the platform doesn&apos;t tell</source>
        <translation>Was die Plattform nicht mitteilt</translation>
    </message>
    <message>
        <source>What the platforms don&apos;t tell</source>
        <translation>Was die Plattformen nicht mitteilen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>At a glance: these are at least</source>
        <translation>Auf einen Blick: jeweils mindestens</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>So sind die Tabellen zu lesen</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>Hier gibt es nichts aufzuführen.</translation>
    </message>
    <message>
        <source>Nothing to list here was read.</source>
        <translation>Es wurde nichts geladen, was hier aufzuführen wäre.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Last page read</source>
        <translation>Letzte Seite geladen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Whoever reads the same data gets the same fingerprint, in every format. It is made from columns and rows, one JSON list a line.</source>
        <translation>Wer dieselben Daten lädt, bekommt denselben Fingerabdruck, in jedem Format. Er entsteht aus Spalten und Zeilen, je Zeile eine JSON-Liste.</translation>
    </message>
    <message>
        <source>What was asked of each platform</source>
        <translation>Was bei jeder Plattform angefragt wurde</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <translation>Fortsetzung auf der nächsten Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>at the foot of a page: when</comment>
        <translation>geladen %1</translation>
    </message>
    <message>
        <source>Fingerprint of the data in this report (SHA-256): %1; in full on the last page</source>
        <translation>Fingerabdruck der Daten in diesem Bericht (SHA-256): %1; vollständig auf der letzten Seite</translation>
    </message>
    <message>
        <source>%1: %2; announced: %3, received: %4, last page read: %5</source>
        <translation>%1: %2; angekündigt: %3, erhalten: %4, letzte Seite geladen: %5</translation>
    </message>
    <message>
        <source>Made by (on this computer)</source>
        <translation>Erstellt von (an diesem Computer)</translation>
    </message>
    <message>
        <source>Reading began (UTC)</source>
        <translation>Laden begonnen (UTC)</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Geladen aus</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Invited, not there yet</source>
        <translation>Eingeladen, noch nicht da</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A service account, not a person</source>
        <translation>Ein Dienstkonto, keine Person</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n further places through it</source>
        <translation>
            <numerusform>Erreicht dadurch %n weiteren Ort</numerusform>
            <numerusform>Erreicht dadurch %n weitere Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>The same role may have been given directly as well</source>
        <translation>Dieselbe Rolle kann auch direkt gegeben worden sein</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Orte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n ausgewählte Person</numerusform>
            <numerusform>%n ausgewählte Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Nur Administratoren</translation>
    </message>
    <message>
        <source>Everybody, everywhere</source>
        <translation>Alle, überall</translation>
    </message>
    <message>
        <source>It is not a file of an access review, or the part that says which one was taken out.</source>
        <translation>Es ist keine Datei einer Zugriffsprüfung, oder der Teil, der sagt, welcher, wurde herausgenommen.</translation>
    </message>
    <message>
        <source>The rows of the review are not in it.</source>
        <translation>Die Zeilen der Prüfung sind nicht darin.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Beachtenswert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose Keep, Change or Remove in each row. Change and Remove need a reason; Change also says the new role. Then send the file back to whoever sent it to you. Nothing happens before all answers are in and were looked at.</source>
        <translation>Wählen Sie in jeder Zeile „Behalten“, „Ändern“ oder „Entfernen“. „Ändern“ und „Entfernen“ brauchen einen Grund; „Ändern“ nennt auch die neue Rolle. Senden Sie die Datei dann dorthin zurück, woher sie kam. Nichts geschieht, bevor alle Antworten da sind und angesehen wurden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>noch zu entscheiden</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Diese zuerst ansehen</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die übrigen</translation>
    </message>
    <message>
        <source>Your answers are in the file that was just saved. Send that file back.</source>
        <translation>Ihre Antworten sind in der Datei, die gerade gespeichert wurde. Senden Sie diese Datei zurück.</translation>
    </message>
    <message>
        <source>It is far larger than any file of a review.</source>
        <translation>Sie ist weit größer als jede Datei einer Prüfung.</translation>
    </message>
    <message>
        <source>It is not a file of an access review.</source>
        <translation>Es ist keine Datei einer Zugriffsprüfung.</translation>
    </message>
    <message>
        <source>It is the page itself, not the answers: they are in the small file that “%1” made.</source>
        <translation>Es ist die Seite selbst, nicht die Antworten: Diese sind in der kleinen Datei, die „%1“ erstellt hat.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Every role that was reviewed, what was decided and why, and what became of it.</source>
        <translation>Jede Rolle, die geprüft wurde, was entschieden wurde und warum, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Dateien, die zurückkamen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Decided, but not carried out by this program.</source>
        <translation>Entschieden, aber nicht von diesem Programm ausgeführt.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Access was read</source>
        <translation>Zugriff wurde geladen</translation>
    </message>
    <message>
        <source>The review began</source>
        <translation>Die Prüfung begann</translation>
    </message>
    <message>
        <source>Decisions were carried out</source>
        <translation>Entscheidungen wurden ausgeführt</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation>Noch nicht abgenommen</translation>
    </message>
    <message>
        <source>No platform call takes it away; do it on the platform&apos;s own pages.</source>
        <translation>Kein Aufruf der Plattform nimmt das weg; tun Sie es auf den Seiten der Plattform selbst.</translation>
    </message>
    <message numerus="yes">
        <source>It would also take %Ln roles that nobody decided to remove.</source>
        <translation>
            <numerusform>Das würde auch %Ln Rolle wegnehmen, deren Entfernen niemand entschieden hat.</numerusform>
            <numerusform>Das würde auch %Ln Rollen wegnehmen, deren Entfernen niemand entschieden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be changed by hand, from %1 to %2</source>
        <translation>Von Hand zu ändern, von %1 zu %2</translation>
    </message>
    <message>
        <source>a role that was not named</source>
        <translation>einer nicht genannten Rolle</translation>
    </message>
    <message>
        <source>It was kept back on the last page.</source>
        <translation>Es wurde auf der letzten Seite zurückgehalten.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Antworten uneinheitlich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Carried out, not signed off</source>
        <translation>Ausgeführt, nicht abgenommen</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It belongs to another review.</source>
        <translation>Sie gehört zu einer anderen Prüfung.</translation>
    </message>
    <message>
        <source>It was not handed out to anybody in this review.</source>
        <translation>Sie wurde in dieser Prüfung an niemanden ausgegeben.</translation>
    </message>
    <message>
        <source>What it says about itself is not what was handed out. None of its answers count.</source>
        <translation>Was sie über sich selbst sagt, ist nicht das, was ausgegeben wurde. Keine ihrer Antworten zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are not as they were handed out. None of its answers count.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht so, wie sie ausgegeben wurde. Keine der Antworten zählt.</numerusform>
            <numerusform>%Ln Zeilen sind nicht so, wie sie ausgegeben wurden. Keine der Antworten zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it that were not handed out. None of its answers count.</source>
        <translation>
            <numerusform>%Ln Zeile ist darin, die nicht ausgegeben wurde. Keine der Antworten zählt.</numerusform>
            <numerusform>%Ln Zeilen sind darin, die nicht ausgegeben wurden. Keine der Antworten zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it were taken out. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln Zeile wurde herausgenommen. Sie bleibt ohne Antwort.</numerusform>
            <numerusform>%Ln Zeilen wurden herausgenommen. Sie bleiben ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it twice with different answers. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln Zeile ist zweimal darin, mit verschiedenen Antworten. Sie bleibt ohne Antwort.</numerusform>
            <numerusform>%Ln Zeilen sind zweimal darin, mit verschiedenen Antworten. Sie bleiben ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are about the reviewer, and nobody decides about themselves. None of its answers count.</source>
        <translation>
            <numerusform>%Ln Zeile betrifft die prüfende Person, und niemand entscheidet über sich selbst. Keine der Antworten zählt.</numerusform>
            <numerusform>%Ln Zeilen betreffen die prüfende Person, und niemand entscheidet über sich selbst. Keine der Antworten zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are in words that are not known. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln Entscheidung steht in Worten da, die nicht bekannt sind. Sie bleibt ohne Antwort.</numerusform>
            <numerusform>%Ln Entscheidungen stehen in Worten da, die nicht bekannt sind. Sie bleiben ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change or remove have no reason. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln Entscheidung für „Ändern“ oder „Entfernen“ hat keinen Grund. Sie bleibt ohne Antwort.</numerusform>
            <numerusform>%Ln Entscheidungen für „Ändern“ oder „Entfernen“ haben keinen Grund. Sie bleiben ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change do not say to which role.</source>
        <translation>
            <numerusform>%Ln Entscheidung für „Ändern“ sagt nicht, zu welcher Rolle.</numerusform>
            <numerusform>%Ln Entscheidungen für „Ändern“ sagen nicht, zu welcher Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was when the review began</source>
        <translation>Wie zu Beginn der Prüfung</translation>
    </message>
    <message>
        <source>Not there any more, so there is nothing to do</source>
        <translation>Nicht mehr da, daher gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>The role was changed since the review began, so it is left out</source>
        <translation>Die Rolle wurde seit Beginn der Prüfung geändert, daher wird sie ausgelassen</translation>
    </message>
    <message>
        <source>Could not be read now, so it is left out</source>
        <translation>Konnte jetzt nicht geladen werden, daher wird sie ausgelassen</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Access review: %1</source>
        <translation>Zugriffsprüfung: %1</translation>
    </message>
    <message>
        <source>Not everything could be read when the review began.</source>
        <translation>Zu Beginn der Prüfung konnte nicht alles geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were reviewed</source>
        <translation>
            <numerusform>%Ln Rolle wurde geprüft</numerusform>
            <numerusform>%Ln Rollen wurden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off by %1 on %2</source>
        <translation>Abgenommen von %1 am %2</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation>Noch nicht abgenommen</translation>
    </message>
    <message>
        <source>roles are kept</source>
        <translation>Rollen bleiben</translation>
    </message>
    <message>
        <source>roles are to be changed</source>
        <translation>Rollen sind zu ändern</translation>
    </message>
    <message>
        <source>roles are to be removed</source>
        <translation>Rollen sind zu entfernen</translation>
    </message>
    <message>
        <source>decisions were carried out</source>
        <translation>Entscheidungen wurden ausgeführt</translation>
    </message>
    <message>
        <source>roles have no clear answer</source>
        <translation>Rollen haben keine klare Antwort</translation>
    </message>
    <message>
        <source>things are still to do by hand</source>
        <translation>Dinge sind noch von Hand zu tun</translation>
    </message>
    <message>
        <source>A role is one person on one place. Roles that follow from others are not decided one by one: they go and come with them.</source>
        <translation>Eine Rolle ist eine Person an einem Ort. Über Rollen, die aus anderen folgen, wird nicht einzeln entschieden: Sie gehen und kommen mit ihnen.</translation>
    </message>
    <message>
        <source>Nobody decided about their own access.</source>
        <translation>Niemand hat über den eigenen Zugriff entschieden.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Vorgangs-ID: %1</translation>
    </message>
    <message>
        <source>Place in the answer: %1</source>
        <translation>Stelle in der Antwort: %1</translation>
    </message>
    <message>
        <source>Words of the platform or the system: %1</source>
        <translation>Wortlaut der Plattform oder des Systems: %1</translation>
    </message>
    <message>
        <source>%1 leaves people to your company directory.</source>
        <translation>%1 überlässt die Personen dem Verzeichnis Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>A directory is connected to this organisation, so people and groups are added and changed there.</source>
        <translation>Mit dieser Organisation ist ein Verzeichnis verbunden; Personen und Gruppen werden dort hinzugefügt und geändert.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your company directory to make this change.</source>
        <translation>Bitten Sie die Betreuung des Unternehmensverzeichnisses um diese Änderung.</translation>
    </message>
    <message>
        <source>%1 lets nobody change or remove themselves.</source>
        <translation>Bei %1 kann sich niemand selbst ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The key belongs to the same person whom this is about.</source>
        <translation>Der Schlüssel gehört der Person, um die es hier geht.</translation>
    </message>
    <message>
        <source>Ask another owner of the organisation to do it.</source>
        <translation>Bitten Sie eine andere Person mit der Rolle Inhaber darum.</translation>
    </message>
    <message>
        <source>Nobody can be removed from this cloud.</source>
        <translation>Aus dieser Cloud kann niemand entfernt werden.</translation>
    </message>
    <message>
        <source>Everybody in the organisation is added to it by itself, as its settings say.</source>
        <translation>Nach ihren Einstellungen werden alle in der Organisation von selbst hinzugefügt.</translation>
    </message>
    <message>
        <source>Switch off adding everybody in the cloud’s settings at %1 first.</source>
        <translation>Schalten Sie zuerst in den Einstellungen der Cloud bei %1 aus, dass alle hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 is still busy with the change before.</source>
        <translation>%1 ist noch mit der Änderung davor beschäftigt.</translation>
    </message>
    <message>
        <source>Two changes to one setting can’t be made at once.</source>
        <translation>Zwei Änderungen an derselben Einstellung gehen nicht gleichzeitig.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>Warten Sie eine halbe Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 sends no more invitations for now.</source>
        <translation>%1 sendet vorerst keine Einladungen mehr.</translation>
    </message>
    <message>
        <source>An organisation may have 20 invitations waiting for an answer, and send 20 within a day.</source>
        <translation>Eine Organisation darf 20 unbeantwortete Einladungen haben und an einem Tag 20 senden.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or take back invitations that nobody answers.</source>
        <translation>Fahren Sie morgen fort, oder nehmen Sie Einladungen zurück, auf die niemand antwortet.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>Bei %1 ist das schon vorhanden.</translation>
    </message>
    <message>
        <source>Somebody with this address, or something with this name, is there.</source>
        <translation>Es gibt dort schon jemanden mit dieser Adresse oder etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>Look for it in the list; nothing else is needed.</source>
        <translation>Sehen Sie in der Liste nach; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>This person has access there already.</source>
        <translation>Diese Person hat dort schon Zugriff.</translation>
    </message>
    <message>
        <source>%1 adds somebody to a place once; after that the role is changed.</source>
        <translation>%1 fügt jemanden an einem Ort nur einmal hinzu; danach wird die Rolle geändert.</translation>
    </message>
    <message>
        <source>Change the role instead of adding the person.</source>
        <translation>Ändern Sie die Rolle, statt die Person hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 expects people to come through single sign-on.</source>
        <translation>%1 erwartet, dass Personen über Single Sign-on kommen.</translation>
    </message>
    <message>
        <source>The organisation requires single sign-on, and that does not fit what was asked.</source>
        <translation>Die Organisation verlangt Single Sign-on, und das passt nicht zu dem, was angefragt wurde.</translation>
    </message>
    <message>
        <source>Leave the password out, and let people sign in through your company’s single sign-on.</source>
        <translation>Lassen Sie das Passwort weg; die Personen melden sich über das Single Sign-on Ihres Unternehmens an.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection failed or broke off on the way.</source>
        <translation>Die Verbindung kam nicht zustande oder brach unterwegs ab.</translation>
    </message>
    <message>
        <source>Check that you are online, also the proxy if your company has one, then try again.</source>
        <translation>Prüfen Sie, ob Sie online sind, auch den Proxy, falls Ihr Unternehmen einen hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>It is busy, or the connection is slow.</source>
        <translation>Die Plattform ist ausgelastet, oder die Verbindung ist langsam.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing is lost.</source>
        <translation>Versuchen Sie es gleich noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>Somebody asked for it to stop before it was through.</source>
        <translation>Es wurde darum gebeten, vor dem Ende aufzuhören.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Starten Sie es erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The certificate that came is not one this computer trusts. Nothing was sent.</source>
        <translation>Dieser Computer vertraut dem gelieferten Zertifikat nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If your company checks encrypted traffic, give its certificate file in the connection’s settings. Otherwise check the address.</source>
        <translation>Wenn Ihr Unternehmen verschlüsselten Verkehr prüft, geben Sie dessen Zertifikatsdatei in den Einstellungen der Verbindung an. Prüfen Sie sonst die Adresse.</translation>
    </message>
    <message>
        <source>%1 asked for a pause.</source>
        <translation>%1 hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Many requests came within a short time.</source>
        <translation>In kurzer Zeit kamen viele Anfragen.</translation>
    </message>
    <message>
        <source>Go on in %1.</source>
        <translation>Fahren Sie in %1 fort.</translation>
    </message>
    <message>
        <source>Go on in about a minute.</source>
        <translation>Fahren Sie in etwa einer Minute fort.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 hat selbst gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <source>It could not work on the request, and did not say why.</source>
        <translation>Die Anfrage konnte dort nicht bearbeitet werden; ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, give its support the trace id under Technical details.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, nennen Sie dem dortigen Support die Vorgangs-ID unter „Technische Einzelheiten“.</translation>
    </message>
    <message>
        <source>%1 gave an answer that can’t be read.</source>
        <translation>%1 hat eine Antwort gegeben, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>It is not in the form that was agreed: %1 may have changed, or something in between answered.</source>
        <translation>Sie hat nicht die vereinbarte Form: Vielleicht hat sich %1 geändert, oder etwas dazwischen hat geantwortet.</translation>
    </message>
    <message>
        <source>Check the address of the connection. If it is right, look for a newer version of this program.</source>
        <translation>Prüfen Sie die Adresse der Verbindung. Wenn sie stimmt, suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>It has run out, was taken back, or a part of it is missing.</source>
        <translation>Er ist abgelaufen, wurde zurückgenommen, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Make a new key on the page of %1 and put it into the connection.</source>
        <translation>Erstellen Sie auf der Seite von %1 einen neuen Schlüssel, und tragen Sie ihn in die Verbindung ein.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>Der Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>%1 allows it to owners of the organisation, or this organisation has it switched off.</source>
        <translation>%1 erlaubt es nur mit der Rolle Inhaber, oder es ist in dieser Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>Use an owner’s key. Where adding people in one go is switched off, invite them instead.</source>
        <translation>Verwenden Sie einen Schlüssel mit der Rolle Inhaber. Wo das gemeinsame Hinzufügen ausgeschaltet ist, laden Sie die Personen stattdessen ein.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>%1 kennt das nicht.</translation>
    </message>
    <message>
        <source>Nobody and nothing there fits exactly what was asked for, or it was removed in the meantime.</source>
        <translation>Dort passt niemand und nichts genau zu dem, was angefragt wurde, oder es wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Read the list again, and check how it is spelt.</source>
        <translation>Laden Sie die Liste neu, und prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 can’t do this as things stand.</source>
        <translation>So wie es gerade steht, kann %1 das nicht tun.</translation>
    </message>
    <message>
        <source>What is there now does not go together with what was asked for.</source>
        <translation>Was jetzt dort ist, passt nicht zu dem, was angefragt wurde.</translation>
    </message>
    <message>
        <source>Read the list again to see how things stand, then decide.</source>
        <translation>Laden Sie die Liste neu, um den Stand zu sehen, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>This is switched off for your organisation.</source>
        <translation>Das ist für Ihre Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 offers it to some organisations alone.</source>
        <translation>%1 bietet es nur manchen Organisationen an.</translation>
    </message>
    <message>
        <source>Ask the support of %1 to switch it on, or invite people instead where that is what it is about.</source>
        <translation>Bitten Sie den Support von %1, es einzuschalten, oder laden Sie Personen stattdessen ein, wenn es darum geht.</translation>
    </message>
    <message>
        <source>%1 said no.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Its words: “%1”</source>
        <translation>Im Wortlaut: „%1“</translation>
    </message>
    <message>
        <source>Change what it names and try again.</source>
        <translation>Ändern Sie, was dort genannt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is not clear yet whether %1 did it.</source>
        <translation>Es ist noch unklar, ob %1 es getan hat.</translation>
    </message>
    <message>
        <source>The request was sent, and the answer was lost on the way back.</source>
        <translation>Die Anfrage wurde gesendet, und die Antwort ging auf dem Rückweg verloren.</translation>
    </message>
    <message>
        <source>Look at the list again before you repeat it; nothing is done twice by itself.</source>
        <translation>Sehen Sie erneut in die Liste, bevor Sie es wiederholen; von selbst wird nichts doppelt getan.</translation>
    </message>
    <message>
        <source>Something on this computer did not work.</source>
        <translation>Auf diesem Computer ging etwas nicht.</translation>
    </message>
    <message>
        <source>The system gave no reason.</source>
        <translation>Das System hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Das System meldet: „%1“</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file or folder may be written, then try again.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob in die Datei oder den Ordner geschrieben werden darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Prüfen Sie, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Close it elsewhere if it is open, or copy it to a folder of your own.</source>
        <translation>Schließen Sie sie, falls sie anderswo offen ist, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose the file that has the people in it.</source>
        <translation>Wählen Sie die Datei, in der die Personen stehen.</translation>
    </message>
    <message>
        <source>The file is larger than any list of people.</source>
        <translation>Die Datei ist größer als jede Personenliste.</translation>
    </message>
    <message>
        <source>Split it, or save the one sheet that is needed.</source>
        <translation>Teilen Sie sie auf, oder speichern Sie nur das Blatt, das gebraucht wird.</translation>
    </message>
    <message>
        <source>This is no spreadsheet: there is no text in it that can be read.</source>
        <translation>Das ist keine Tabelle: Es steht kein lesbarer Text darin.</translation>
    </message>
    <message>
        <source>Save the list as XLSX, ODS or CSV.</source>
        <translation>Speichern Sie die Liste als XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old Excel kind.</source>
        <translation>Das ist eine Arbeitsmappe im alten Excel-Format.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password.</source>
        <translation>Diese Arbeitsmappe ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not copied whole.</source>
        <translation>Die Arbeitsmappe ist beschädigt oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in Excel or LibreOffice and save it anew.</source>
        <translation>Kopieren oder laden Sie sie erneut herunter, oder öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list of people.</source>
        <translation>Ausgepackt ist die Arbeitsmappe weit größer als eine Personenliste.</translation>
    </message>
    <message>
        <source>Don’t open it unless you know where it comes from.</source>
        <translation>Öffnen Sie sie nur, wenn Sie wissen, woher sie kommt.</translation>
    </message>
    <message>
        <source>This file holds no spreadsheet.</source>
        <translation>Diese Datei enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>The YAML text breaks off or does not fit together.</source>
        <translation>Der YAML-Text bricht ab oder passt nicht zusammen.</translation>
    </message>
    <message>
        <source>Look at the line named here: often a blank, a quote or a colon is missing.</source>
        <translation>Sehen Sie sich die genannte Zeile an: Oft fehlt ein Leerzeichen, ein Anführungszeichen oder ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>The YAML text refers back to itself, which a list of people has no need for.</source>
        <translation>Der YAML-Text verweist auf sich selbst; eine Personenliste braucht das nicht.</translation>
    </message>
    <message>
        <source>Write each person out in full.</source>
        <translation>Schreiben Sie jede Person ganz aus.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply for a list of people.</source>
        <translation>Der YAML-Text ist für eine Personenliste zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Write one entry a person, with its fields below it.</source>
        <translation>Schreiben Sie einen Eintrag je Person und die Felder darunter.</translation>
    </message>
    <message>
        <source>There is no list of people in this YAML text.</source>
        <translation>In diesem YAML-Text steht keine Personenliste.</translation>
    </message>
    <message>
        <source>Put the people in a list, under create_users: if you like.</source>
        <translation>Schreiben Sie die Personen in eine Liste, gern unter create_users:.</translation>
    </message>
    <message>
        <source>A line of this file is far too long for a list of people.</source>
        <translation>Eine Zeile dieser Datei ist für eine Personenliste viel zu lang.</translation>
    </message>
    <message>
        <source>Check that it is a text file with one person a line.</source>
        <translation>Prüfen Sie, ob es eine Textdatei mit einer Person je Zeile ist.</translation>
    </message>
    <message>
        <source>The workbook has parts in it that no spreadsheet program writes.</source>
        <translation>Die Arbeitsmappe enthält Teile, die kein Tabellenprogramm schreibt.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name.</source>
        <translation>Die Arbeitsmappe hat kein Blatt dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Wählen Sie ein anderes Blatt.</translation>
    </message>
    <message>
        <source>The sheet has no rows.</source>
        <translation>Das Blatt hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose another sheet or another file.</source>
        <translation>Wählen Sie ein anderes Blatt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The letters of this file can’t be made out.</source>
        <translation>Die Buchstaben dieser Datei sind nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Choose another encoding under “Looks wrong?”, or save it as UTF-8.</source>
        <translation>Wählen Sie unter „Sieht falsch aus?“ einen anderen Zeichensatz, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1 can’t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde gestoppt.</translation>
    </message>
    <message>
        <source>It is not clear why.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 (line %2, character %3)</source>
        <translation>%1 (Zeile %2, Zeichen %3)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>No @ sign</source>
        <translation>Kein @-Zeichen</translation>
    </message>
    <message>
        <source>An address has a name, an @ and a domain; there is no @ in this one.</source>
        <translation>Eine Adresse hat einen Namen, ein @ und eine Domain; in dieser fehlt das @.</translation>
    </message>
    <message>
        <source>Two @ signs</source>
        <translation>Zwei @-Zeichen</translation>
    </message>
    <message>
        <source>An address has one @, this one has more.</source>
        <translation>Eine Adresse hat ein @, diese hat mehrere.</translation>
    </message>
    <message>
        <source>Full-width @ sign</source>
        <translation>Vollbreites @-Zeichen</translation>
    </message>
    <message>
        <source>The @ is the wide one of an East Asian keyboard, which mail does not know.</source>
        <translation>Das @ ist das breite einer ostasiatischen Tastatur; E-Mail kennt es nicht.</translation>
    </message>
    <message>
        <source>Comma in the address</source>
        <translation>Komma in der Adresse</translation>
    </message>
    <message>
        <source>The part after the @ has a comma where a dot belongs.</source>
        <translation>Nach dem @ steht ein Komma, wo ein Punkt hingehört.</translation>
    </message>
    <message>
        <source>Ending is missing</source>
        <translation>Endung fehlt</translation>
    </message>
    <message>
        <source>The part after the @ has no dot, so its ending is missing.</source>
        <translation>Nach dem @ steht kein Punkt, also fehlt die Endung.</translation>
    </message>
    <message>
        <source>Two addresses</source>
        <translation>Zwei Adressen</translation>
    </message>
    <message>
        <source>There is more than one address in this cell, and each person has one.</source>
        <translation>In dieser Zelle steht mehr als eine Adresse, und jede Person hat eine.</translation>
    </message>
    <message>
        <source>Blank in the address</source>
        <translation>Leerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>There is a blank in the middle of the address.</source>
        <translation>Mitten in der Adresse steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Part before @</source>
        <translation>Teil vor dem @</translation>
    </message>
    <message>
        <source>The part before the @ is not one that mail can be sent to.</source>
        <translation>An den Teil vor dem @ lässt sich keine E-Mail senden.</translation>
    </message>
    <message>
        <source>Part after @</source>
        <translation>Teil nach dem @</translation>
    </message>
    <message>
        <source>The part after the @ is not one that mail can be sent to.</source>
        <translation>An den Teil nach dem @ lässt sich keine E-Mail senden.</translation>
    </message>
    <message>
        <source>Two dots together</source>
        <translation>Zwei Punkte hintereinander</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>In der Adresse stehen zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>Word for @</source>
        <translation>Wort statt @</translation>
    </message>
    <message>
        <source>The @ is written as a word.</source>
        <translation>Das @ ist als Wort geschrieben.</translation>
    </message>
    <message>
        <source>Special letter before @</source>
        <translation>Sonderbuchstabe vor @</translation>
    </message>
    <message>
        <source>The part before the @ has a letter that addresses rarely have, such as ü or é.</source>
        <translation>Vor dem @ steht ein Buchstabe, den Adressen selten haben, etwa ü oder é.</translation>
    </message>
    <message>
        <source>Special letter after @</source>
        <translation>Sonderbuchstabe nach @</translation>
    </message>
    <message>
        <source>The part after the @ has a letter that is written otherwise in addresses.</source>
        <translation>Nach dem @ steht ein Buchstabe, der in Adressen anders geschrieben wird.</translation>
    </message>
    <message>
        <source>First name missing</source>
        <translation>Vorname fehlt</translation>
    </message>
    <message>
        <source>Each person needs a first name or a whole name.</source>
        <translation>Jede Person braucht einen Vornamen oder einen vollen Namen.</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adresse fehlt</translation>
    </message>
    <message>
        <source>Each person needs an e-mail address, and there is none in this row.</source>
        <translation>Jede Person braucht eine E-Mail-Adresse, und in dieser Zeile steht keine.</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Wie Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 has the same address, and a person is created once.</source>
        <translation>Zeile %1 hat dieselbe Adresse, und eine Person wird nur einmal angelegt.</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>Ja oder nein?</translation>
    </message>
    <message>
        <source>It is not clear whether this means yes or no.</source>
        <translation>Es ist nicht klar, ob das Ja oder Nein heißt.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message numerus="yes">
        <source>A name may have %Ln characters.</source>
        <translation>
            <numerusform>Ein Name darf %Ln Zeichen haben.</numerusform>
            <numerusform>Ein Name darf %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address too long</source>
        <translation>Adresse zu lang</translation>
    </message>
    <message>
        <source>An address may have 254 characters, 64 of them before the @.</source>
        <translation>Eine Adresse darf 254 Zeichen haben, davon 64 vor dem @.</translation>
    </message>
    <message>
        <source>Job title too long</source>
        <translation>Berufsbezeichnung zu lang</translation>
    </message>
    <message numerus="yes">
        <source>A job title may have %Ln characters.</source>
        <translation>
            <numerusform>Eine Berufsbezeichnung darf %Ln Zeichen haben.</numerusform>
            <numerusform>Eine Berufsbezeichnung darf %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password too long</source>
        <translation>Passwort zu lang</translation>
    </message>
    <message numerus="yes">
        <source>A password may have %Ln characters.</source>
        <translation>
            <numerusform>Ein Passwort darf %Ln Zeichen haben.</numerusform>
            <numerusform>Ein Passwort darf %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Verborgenes Zeichen</translation>
    </message>
    <message>
        <source>There is a character in this cell that can’t be seen and does not belong there.</source>
        <translation>In dieser Zelle steht ein unsichtbares Zeichen, das nicht dorthin gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are not valid</source>
        <translation>
            <numerusform>%Ln Adresse ist ungültig</numerusform>
            <numerusform>%Ln Adressen sind ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people appear twice</source>
        <translation>
            <numerusform>%Ln Person kommt doppelt vor</numerusform>
            <numerusform>%Ln Personen kommen doppelt vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are missing</source>
        <translation>
            <numerusform>%Ln Adresse fehlt</numerusform>
            <numerusform>%Ln Adressen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are missing</source>
        <translation>
            <numerusform>%Ln Name fehlt</numerusform>
            <numerusform>%Ln Namen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are too long</source>
        <translation>
            <numerusform>%Ln Adresse ist zu lang</numerusform>
            <numerusform>%Ln Adressen sind zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job titles are too long</source>
        <translation>
            <numerusform>%Ln Berufsbezeichnung ist zu lang</numerusform>
            <numerusform>%Ln Berufsbezeichnungen sind zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are too long</source>
        <translation>
            <numerusform>%Ln Passwort ist zu lang</numerusform>
            <numerusform>%Ln Passwörter sind zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are too long</source>
        <translation>
            <numerusform>%Ln Name ist zu lang</numerusform>
            <numerusform>%Ln Namen sind zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times yes or no is unclear</source>
        <translation>
            <numerusform>%Ln-mal ist Ja oder Nein unklar</numerusform>
            <numerusform>%Ln-mal ist Ja oder Nein unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have hidden characters</source>
        <translation>
            <numerusform>%Ln Zelle hat verborgene Zeichen</numerusform>
            <numerusform>%Ln Zellen haben verborgene Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed; it was taken as part of the text.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen; es wurde als Teil des Textes genommen.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark; it was kept.</source>
        <translation>Nach einem schließenden Anführungszeichen steht noch Text; er wurde behalten.</translation>
    </message>
    <message>
        <source>A formula has no result stored with it, so the cell reads as empty. Open and save the file in its program once.</source>
        <translation>Zu einer Formel ist kein Ergebnis gespeichert, daher gilt die Zelle als leer. Öffnen und speichern Sie die Datei einmal in ihrem Programm.</translation>
    </message>
    <message>
        <source>Some letters can’t be made out in this encoding.</source>
        <translation>Einige Buchstaben sind in diesem Zeichensatz nicht zu erkennen.</translation>
    </message>
    <message>
        <source>A formula came to no result, so the cell reads as empty.</source>
        <translation>Eine Formel kam zu keinem Ergebnis, daher gilt die Zelle als leer.</translation>
    </message>
    <message>
        <source>A formula came to no result (%1), so the cell reads as empty.</source>
        <translation>Eine Formel kam zu keinem Ergebnis (%1), daher gilt die Zelle als leer.</translation>
    </message>
    <message>
        <source>A row has fewer cells than the header.</source>
        <translation>Eine Zeile hat weniger Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>A field holds a list instead of one value; it was kept as text.</source>
        <translation>Ein Feld enthält eine Liste statt eines Wertes; sie wurde als Text behalten.</translation>
    </message>
    <message>
        <source>A person has the same field twice; the last one counts.</source>
        <translation>Eine Person hat dasselbe Feld zweimal; das letzte zählt.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file begins with a mark that says so</source>
        <translation>Die Datei beginnt mit einer Kennung dafür</translation>
    </message>
    <message>
        <source>All letters of the file fit</source>
        <translation>Alle Buchstaben der Datei passen</translation>
    </message>
    <message>
        <source>Every other byte is empty, as in this encoding</source>
        <translation>Jedes zweite Byte ist leer, wie in diesem Zeichensatz</translation>
    </message>
    <message>
        <source>The usual one where nothing else fits</source>
        <translation>Der übliche, wenn nichts anderes passt</translation>
    </message>
    <message>
        <source>It splits the rows into equally many cells</source>
        <translation>Es teilt die Zeilen in gleich viele Zellen</translation>
    </message>
    <message>
        <source>The only separator in the file</source>
        <translation>Das einzige Trennzeichen in der Datei</translation>
    </message>
    <message>
        <source>The first sheet that is not hidden</source>
        <translation>Das erste Blatt, das nicht ausgeblendet ist</translation>
    </message>
    <message>
        <source>The sheet that has addresses in it</source>
        <translation>Das Blatt, in dem Adressen stehen</translation>
    </message>
    <message>
        <source>You chose it</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>By the ending of the file’s name</source>
        <translation>Nach der Endung des Dateinamens</translation>
    </message>
    <message>
        <source>By what is in the file</source>
        <translation>Nach dem Inhalt der Datei</translation>
    </message>
    <message>
        <source>As the last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Could also be a salutation</source>
        <translation>Könnte auch eine Anrede sein</translation>
    </message>
    <message>
        <source>Another column could be meant, or few cells look like addresses</source>
        <translation>Eine andere Spalte könnte gemeint sein, oder wenige Zellen sehen wie Adressen aus</translation>
    </message>
    <message>
        <source>Another column could be meant</source>
        <translation>Eine andere Spalte könnte gemeint sein</translation>
    </message>
    <message>
        <source>Known export</source>
        <translation>Bekannter Export</translation>
    </message>
    <message>
        <source>Known name</source>
        <translation>Bekannter Name</translation>
    </message>
    <message>
        <source>The name is similar to a known one</source>
        <translation>Der Name ähnelt einem bekannten</translation>
    </message>
    <message>
        <source>Its cells look like addresses</source>
        <translation>Ihre Zellen sehen wie Adressen aus</translation>
    </message>
    <message>
        <source>Its cells look like names</source>
        <translation>Ihre Zellen sehen wie Namen aus</translation>
    </message>
    <message>
        <source>Kept in the result sheet</source>
        <translation>Bleibt in der Ergebnistabelle</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Signs in with single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Can change</source>
        <translation>Kann ändern</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Image reader</source>
        <translation>Images lesen</translation>
    </message>
    <message>
        <source>Image reader without base images</source>
        <translation>Images lesen, ohne Basis-Images</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Owner of the organisation</source>
        <translation>Inhaber der Organisation</translation>
    </message>
    <message>
        <source>Given directly or through a group</source>
        <translation>Direkt oder über eine Gruppe gegeben</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>pulled just now</source>
        <translation>gerade geladen</translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute geladen</numerusform>
            <numerusform>vor %Ln Minuten geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde geladen</numerusform>
            <numerusform>vor %Ln Stunden geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled on %1</source>
        <translation>geladen am %1</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>noch nichts geladen</translation>
    </message>
    <message>
        <source>pulling: %1 of at least %2</source>
        <translation>wird geladen: %1 von mindestens %2</translation>
    </message>
    <message>
        <source>pulling: %1 so far</source>
        <translation>wird geladen: bisher %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>Word without a meaning</source>
        <translation>Wort ohne Bedeutung</translation>
    </message>
    <message>
        <source>It is not known what this word means here. Give it a meaning on the page before, or change it.</source>
        <translation>Es ist nicht bekannt, was dieses Wort hier bedeutet. Geben Sie ihm auf der Seite davor eine Bedeutung, oder ändern Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words have no meaning yet: %1</source>
        <translation>
            <numerusform>%Ln Wort hat noch keine Bedeutung: %1</numerusform>
            <numerusform>%Ln Wörter haben noch keine Bedeutung: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: role</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: Rolle</translation>
    </message>
    <message>
        <source>Role on every platform</source>
        <translation>Rolle auf jeder Plattform</translation>
    </message>
    <message>
        <source>%1: how people get in</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: Weg hinein</translation>
    </message>
    <message>
        <source>%1: teams</source>
        <comment>a platform; what a column means</comment>
        <translation>%1: Teams</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Member without code</source>
        <translation>Mitglied ohne Code</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>kept from an earlier time</source>
        <translation>von früher aufbewahrt</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>Direkt gegeben</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>Über eine Gruppe</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von einem Ort darüber</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Für alle offen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>complete except %1</source>
        <translation>vollständig außer %1</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>%1 belongs to %2. %3 does not say with which role.</source>
        <translation>%1 gehört zu %2. %3 teilt nicht mit, mit welcher Rolle.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3, given directly.</source>
        <translation>%1 erreicht %2 mit der Rolle %3, direkt gegeben.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3 because of group %4.</source>
        <translation>%1 erreicht %2 mit der Rolle %3 aufgrund der Gruppe %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 as %3 of the whole: %4.</source>
        <translation>%1 erreicht %2 mit der Rolle %3 für das Ganze: %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 because group %4 is %3 of the whole.</source>
        <translation>%1 erreicht %2, weil die Gruppe %4 die Rolle %3 für das Ganze hat.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3, given on %4.</source>
        <translation>%1 erreicht %2 mit der Rolle %3, gegeben für %4.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3 because it is open to everybody in the organisation.</source>
        <translation>%1 erreicht %2 mit der Rolle %3, weil es für alle in der Organisation offen ist.</translation>
    </message>
    <message>
        <source>%1 reaches %2 with the role %3.</source>
        <translation>%1 erreicht %2 mit der Rolle %3.</translation>
    </message>
    <message>
        <source>in the whole organisation</source>
        <translation>in der ganzen Organisation</translation>
    </message>
    <message>
        <source>on the cloud</source>
        <translation>für die Cloud</translation>
    </message>
    <message>
        <source>on the project</source>
        <translation>für das Projekt</translation>
    </message>
    <message>
        <source>in the organization</source>
        <translation>in der Organisation</translation>
    </message>
    <message>
        <source>in the space</source>
        <translation>im Space</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>im Team</translation>
    </message>
    <message>
        <source>on</source>
        <translation>für</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>is in the organisation, where everybody is</source>
        <translation>ist in der Organisation, wo alle sind</translation>
    </message>
    <message>
        <source>is in the group</source>
        <translation>ist in der Gruppe</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>holds the role</source>
        <translation>hat die Rolle</translation>
    </message>
    <message>
        <source>which holds the role</source>
        <translation>die die Rolle hat</translation>
    </message>
    <message>
        <source>and so everything in it</source>
        <translation>und damit alles darin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a role, %2 a place</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>That also takes away: %1.</source>
        <translation>Das nimmt auch weg: %1.</translation>
    </message>
    <message>
        <source>Take %1 out of %2.</source>
        <translation>%1 aus %2 nehmen.</translation>
    </message>
    <message>
        <source>Remove from %1…</source>
        <translation>Aus %1 entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the role on %1 away from %2.</source>
        <translation>%2 die Rolle für %1 wegnehmen.</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Rolle wegnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Give %1 a lower role in the organisation.</source>
        <translation>%1 eine niedrigere Rolle in der Organisation geben.</translation>
    </message>
    <message numerus="yes">
        <source>That takes away %Ln places.</source>
        <translation>
            <numerusform>Das nimmt %Ln Ort weg.</numerusform>
            <numerusform>Das nimmt %Ln Orte weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Rolle ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Take %1 out of %2 as a whole.</source>
        <translation>%1 ganz aus %2 nehmen.</translation>
    </message>
    <message>
        <source>%1. This stays.</source>
        <translation>%1. Das bleibt.</translation>
    </message>
    <message>
        <source>%1: %2. This stays.</source>
        <translation>%1: %2. Das bleibt.</translation>
    </message>
    <message>
        <source>%1 does not let anyone read who belongs to some of its places.</source>
        <extracomment>%1 a platform</extracomment>
        <translation>%1 lässt niemanden lesen, wer zu einigen der Orte dort gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 are marked “Not known”; they do not mean “no access”.</source>
        <extracomment>%1 how many of them: &quot;of 8 places&quot;</extracomment>
        <translation>
            <numerusform>%Ln %1 ist mit „Nicht bekannt“ gekennzeichnet; das heißt nicht „kein Zugriff“.</numerusform>
            <numerusform>%Ln %1 sind mit „Nicht bekannt“ gekennzeichnet; das heißt nicht „kein Zugriff“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln places</source>
        <translation>
            <numerusform>von %Ln Ort</numerusform>
            <numerusform>von %Ln Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 is not known.</source>
        <translation>Ob %1 den Ort %2 erreicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not let anyone read who belongs to %2. Look there, in its own pages.</source>
        <translation>%1 lässt niemanden lesen, wer zu %2 gehört. Sehen Sie dort nach, auf den Seiten der Plattform selbst.</translation>
    </message>
    <message>
        <source>%1 has no access to %2.</source>
        <translation>%1 hat keinen Zugriff auf %2.</translation>
    </message>
    <message>
        <source>%1 does not say why here: given directly or through a group.</source>
        <translation>%1 teilt hier nicht mit, warum: direkt oder über eine Gruppe gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the group&apos;s role instead would affect all %Ln members.</source>
        <translation>
            <numerusform>Stattdessen die Rolle der Gruppe zu ändern, würde %Ln Mitglied betreffen.</numerusform>
            <numerusform>Stattdessen die Rolle der Gruppe zu ändern, würde alle %Ln Mitglieder betreffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins roles given directly with those of groups: the same role may have been given directly as well. Look again after the change.</source>
        <translation>%1 fasst direkt gegebene Rollen mit denen von Gruppen zusammen: Dieselbe Rolle kann auch direkt gegeben worden sein. Sehen Sie nach der Änderung noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::ConnectionTest</name>
    <message>
        <source>See people and their roles</source>
        <translation>Personen und ihre Rollen sehen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Send an invitation again</source>
        <translation>Eine Einladung erneut senden</translation>
    </message>
    <message>
        <source>Renew an invitation that has expired</source>
        <translation>Eine abgelaufene Einladung erneuern</translation>
    </message>
    <message>
        <source>Reset passwords</source>
        <translation>Passwörter zurücksetzen</translation>
    </message>
    <message>
        <source>Change names</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change somebody’s role later</source>
        <translation>Die Rolle einer Person später ändern</translation>
    </message>
    <message>
        <source>Change who is a developer</source>
        <translation>Das Merkmal Entwicklung ändern</translation>
    </message>
    <message>
        <source>Change seats</source>
        <translation>Lizenzplätze ändern</translation>
    </message>
    <message>
        <source>Deactivate people</source>
        <translation>Personen deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate people</source>
        <translation>Personen wieder aktivieren</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Personen entfernen</translation>
    </message>
    <message>
        <source>See who is in a space</source>
        <translation>Sehen, wer in einem Space ist</translation>
    </message>
    <message>
        <source>See teams and groups</source>
        <translation>Teams und Gruppen sehen</translation>
    </message>
    <message>
        <source>Add people to spaces</source>
        <translation>Personen zu Spaces hinzufügen</translation>
    </message>
    <message>
        <source>Add people to teams</source>
        <translation>Personen zu Teams hinzufügen</translation>
    </message>
    <message>
        <source>Take people out of spaces</source>
        <translation>Personen aus Spaces nehmen</translation>
    </message>
    <message>
        <source>Take people out of teams</source>
        <translation>Personen aus Teams nehmen</translation>
    </message>
    <message>
        <source>Change roles in spaces</source>
        <translation>Rollen in Spaces ändern</translation>
    </message>
    <message>
        <source>Change roles in teams</source>
        <translation>Rollen in Teams ändern</translation>
    </message>
    <message>
        <source>See other people’s keys</source>
        <translation>Schlüssel anderer Personen sehen</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Renew keys</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Revoke other people’s keys</source>
        <translation>Schlüssel anderer Personen widerrufen</translation>
    </message>
    <message>
        <source>See who may do what</source>
        <translation>Sehen, wer was darf</translation>
    </message>
    <message>
        <source>Add people and send invitations again</source>
        <translation>Personen hinzufügen und Einladungen erneut senden</translation>
    </message>
    <message>
        <source>Add people and renew invitations</source>
        <translation>Personen hinzufügen und Einladungen erneuern</translation>
    </message>
    <message>
        <source>Send and renew invitations</source>
        <translation>Einladungen senden und erneuern</translation>
    </message>
    <message>
        <source>Change names and who is a developer</source>
        <translation>Namen und das Merkmal Entwicklung ändern</translation>
    </message>
    <message>
        <source>Change who is in a space, and as what</source>
        <translation>Ändern, wer in einem Space ist und mit welcher Rolle</translation>
    </message>
    <message>
        <source>Change who is in a team, and as what</source>
        <translation>Ändern, wer in einem Team ist und mit welcher Rolle</translation>
    </message>
    <message>
        <source>Deactivate and reactivate people</source>
        <translation>Personen deaktivieren und wieder aktivieren</translation>
    </message>
    <message>
        <source>Make and renew keys</source>
        <translation>Schlüssel erstellen und erneuern</translation>
    </message>
    <message>
        <source>Account roles and role bindings are told; who is in an organization or a space is not.</source>
        <translation>Kontorollen und Rollenzuweisungen werden mitgeteilt; wer in einer Organisation oder einem Space ist, nicht.</translation>
    </message>
    <message>
        <source>The spaces are told, but not who is in them. Reports say so where it matters.</source>
        <translation>Die Spaces werden mitgeteilt, aber nicht, wer darin ist. Berichte sagen es, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>It belongs to another address. You named %1.</source>
        <translation>Er gehört zu einer anderen Adresse. Sie haben %1 angegeben.</translation>
    </message>
    <message>
        <source>It belongs to another region. You chose %1; keys from elsewhere are not known there.</source>
        <translation>Er gehört zu einer anderen Region. Sie haben „%1“ gewählt; Schlüssel von anderswo sind dort nicht bekannt.</translation>
    </message>
    <message>
        <source>It belongs to another address. You chose %1.</source>
        <translation>Er gehört zu einer anderen Adresse. Sie haben „%1“ gewählt.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>In part: %1</source>
        <translation>Zum Teil: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 doesn’t know this key</source>
        <translation>%1 kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>This key may not see the people of %1</source>
        <translation>Dieser Schlüssel darf die Personen von %1 nicht sehen</translation>
    </message>
    <message>
        <source>This address or key can’t be used</source>
        <translation>Diese Adresse oder dieser Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody vouches for the computer that answered</source>
        <translation>Niemand bürgt für den Computer, der geantwortet hat</translation>
    </message>
    <message>
        <source>What answered is not %1</source>
        <translation>Was geantwortet hat, ist nicht %1</translation>
    </message>
    <message>
        <source>%1 could not answer just now</source>
        <translation>%1 konnte gerade nicht antworten</translation>
    </message>
    <message>
        <source>A part is missing. Copy it again in %1 and paste it whole.</source>
        <translation>Ein Teil fehlt. Kopieren Sie ihn in %1 noch einmal, und fügen Sie ihn ganz ein.</translation>
    </message>
    <message>
        <source>It has ended or was revoked. Make a new one with the steps beside.</source>
        <translation>Er ist abgelaufen oder wurde widerrufen. Erstellen Sie mit den Schritten daneben einen neuen.</translation>
    </message>
    <message>
        <source>It belongs to somebody who is not an administrator. Sign in to %1 as one, and make a key there.</source>
        <translation>Er gehört jemandem außerhalb der Administration. Melden Sie sich bei %1 mit dieser Rolle an, und erstellen Sie dort einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is one line without spaces. Copy it again and paste it whole.</source>
        <translation>Der Schlüssel ist eine Zeile ohne Leerzeichen. Kopieren Sie ihn noch einmal, und fügen Sie ihn ganz ein.</translation>
    </message>
    <message>
        <source>The address begins with https:// and names a host and nothing else.</source>
        <translation>Die Adresse beginnt mit https:// und nennt einen Server und sonst nichts.</translation>
    </message>
    <message>
        <source>This computer has no connection just now, or it was cut off.</source>
        <translation>Dieser Computer hat gerade keine Verbindung, oder sie wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The address has a slip in it: %1.</source>
        <translation>In der Adresse steckt ein Tippfehler: %1.</translation>
    </message>
    <message>
        <source>Your network lets nobody out without a proxy.</source>
        <translation>Ihr Netzwerk lässt ohne Proxy niemanden hinaus.</translation>
    </message>
    <message>
        <source>Your company looks into all traffic with a certificate of its own. Ask your IT for its file.</source>
        <translation>Ihr Unternehmen prüft allen Verkehr mit einem eigenen Zertifikat. Bitten Sie Ihre IT um dessen Datei.</translation>
    </message>
    <message>
        <source>The address belongs to something else: %1.</source>
        <translation>Die Adresse gehört zu etwas anderem: %1.</translation>
    </message>
    <message>
        <source>A sign-in page of your network stands in between. Open any page in the browser first.</source>
        <translation>Eine Anmeldeseite Ihres Netzwerks steht dazwischen. Öffnen Sie zuerst irgendeine Seite im Browser.</translation>
    </message>
    <message>
        <source>%1 has trouble, or asked for a pause.</source>
        <translation>%1 hat Schwierigkeiten oder hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Take single roles away</source>
        <translation>Einzelne Rollen wegnehmen</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::Connections</name>
    <message>
        <source>Production</source>
        <comment>an organisation that real work depends on</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>an organisation to try things in</comment>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::EvidenceFiles</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>This is larger than any evidence pack.</source>
        <translation>Das ist größer als jedes Nachweispaket.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>This is no evidence pack: %1 is a link or a special file.</source>
        <translation>Das ist kein Nachweispaket: %1 ist eine Verknüpfung oder eine besondere Datei.</translation>
    </message>
    <message>
        <source>This is no evidence pack: a file has a name that none of its files has: %1</source>
        <translation>Das ist kein Nachweispaket: Eine Datei hat einen Namen, den keine seiner Dateien hat: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>This is no evidence pack: %1 is in it twice.</source>
        <translation>Das ist kein Nachweispaket: %1 ist zweimal darin.</translation>
    </message>
    <message>
        <source>The zip file is damaged: %1 can&apos;t be read from it.</source>
        <translation>Die Zip-Datei ist beschädigt: %1 lässt sich nicht daraus lesen.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or it is damaged.</source>
        <translation>%1 ist keine Zip-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>There is something of the name %1 already. It was left as it is.</source>
        <translation>Es gibt schon etwas mit dem Namen %1. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>it can&apos;t be given its name</source>
        <translation>der endgültige Name lässt sich nicht vergeben</translation>
    </message>
    <message>
        <source>There is nothing called %1.</source>
        <translation>Es gibt nichts mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a file.</source>
        <translation>%1 ist weder ein Ordner noch eine Datei.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::ImportSession</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n rows</source>
        <translation>
            <numerusform>%1 für %n Zeile</numerusform>
            <numerusform>%1 für %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n rows</source>
        <translation>
            <numerusform>Auslassen von %n Zeile</numerusform>
            <numerusform>Auslassen von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n rows</source>
        <translation>
            <numerusform>Zurücknehmen von %n Zeile</numerusform>
            <numerusform>Zurücknehmen von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Sie haben diese Zeile ausgelassen.</translation>
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
            <numerusform>Schlüssel von Weights &amp; Biases haben mindestens %Ln Zeichen; vielleicht fehlt ein Teil von diesem.</numerusform>
            <numerusform>Schlüssel von Weights &amp; Biases haben mindestens %Ln Zeichen; vielleicht fehlt ein Teil von diesem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyscale</source>
        <translation>Anyscale</translation>
    </message>
    <message>
        <source>Anyscale on Azure</source>
        <translation>Anyscale auf Azure</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>United States, east</source>
        <translation>Vereinigte Staaten, Osten</translation>
    </message>
    <message>
        <source>United States, centre</source>
        <translation>Vereinigte Staaten, Mitte</translation>
    </message>
    <message>
        <source>W&amp;B cloud</source>
        <translation>W&amp;B-Cloud</translation>
    </message>
    <message>
        <source>W&amp;B on CoreWeave</source>
        <translation>W&amp;B auf CoreWeave</translation>
    </message>
    <message>
        <source>A key is one line without spaces or accents; something else may have been copied with it.</source>
        <translation>Ein Schlüssel ist eine Zeile ohne Leerzeichen und Akzente; vielleicht wurde noch etwas anderes mitkopiert.</translation>
    </message>
    <message>
        <source>Keys of Anyscale begin with a few letters and an underscore; this may be something else.</source>
        <translation>Schlüssel von Anyscale beginnen mit einigen Buchstaben und einem Unterstrich; vielleicht ist dies etwas anderes.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::Workspace</name>
    <message>
        <source>These connections only read. Change that under Connections to add people.</source>
        <translation>Diese Verbindungen lesen nur. Ändern Sie das unter „Verbindungen“, um Personen hinzuzufügen.</translation>
    </message>
    <message>
        <source>This connection only reads. Change that under Connections to add people.</source>
        <translation>Diese Verbindung liest nur. Ändern Sie das unter „Verbindungen“, um Personen hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::words::Evidence</name>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
    <message>
        <source>manifest.json is not written the way Gatehouse writes it</source>
        <translation>manifest.json ist nicht so geschrieben, wie Gatehouse es schreibt</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is not named once</source>
        <translation>%1 ist nicht genau einmal genannt</translation>
    </message>
    <message>
        <source>%1 belongs to nothing that was asked</source>
        <translation>%1 gehört zu nichts, was angefragt wurde</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>the line of %1 does not follow from the one before</source>
        <translation>die Zeile von %1 folgt nicht aus der vorigen</translation>
    </message>
    <message>
        <source>%1 is not in its place</source>
        <translation>%1 ist nicht an seinem Platz</translation>
    </message>
    <message>
        <source>the pack&apos;s hash does not follow from its last line</source>
        <translation>der Hash des Pakets folgt nicht aus dessen letzter Zeile</translation>
    </message>
    <message>
        <source>this is another pack, or it was changed: its hash is %1</source>
        <translation>das ist ein anderes Paket, oder es wurde geändert: sein Hash ist %1</translation>
    </message>
    <message>
        <source>it was packed with %1, which this computer does not have</source>
        <translation>es wurde mit %1 gepackt, das auf diesem Computer fehlt</translation>
    </message>
    <message>
        <source>the zip file differs from the one that these files give</source>
        <translation>die Zip-Datei unterscheidet sich von der, die diese Dateien ergeben</translation>
    </message>
    <message>
        <source>%1 holds %2 records, the manifest says %3</source>
        <translation>%1 enthält %2 Einträge, laut Manifest sind es %3</translation>
    </message>
    <message>
        <source>%1 holds something that looks like a key</source>
        <translation>%1 enthält etwas, das wie ein Schlüssel aussieht</translation>
    </message>
    <message>
        <source>%1: the first page is missing</source>
        <translation>%1: die erste Seite fehlt</translation>
    </message>
    <message>
        <source>%1: page %2 does not follow from page %3</source>
        <translation>%1: Seite %2 folgt nicht aus Seite %3</translation>
    </message>
    <message>
        <source>%1: page %2 is of another list</source>
        <translation>%1: Seite %2 gehört zu einer anderen Liste</translation>
    </message>
    <message>
        <source>%1: the pages after page %2 are missing</source>
        <translation>%1: die Seiten nach Seite %2 fehlen</translation>
    </message>
    <message>
        <source>%1: %2 records were announced, %3 are here</source>
        <translation>%1: %2 Einträge waren angekündigt, %3 sind hier</translation>
    </message>
    <message>
        <source>%1 holds %2 rows, the manifest says %3</source>
        <translation>%1 enthält %2 Zeilen, laut Manifest sind es %3</translation>
    </message>
    <message>
        <source>There is no manifest.json here, so this is no evidence pack.</source>
        <translation>Hier gibt es keine manifest.json, daher ist das kein Nachweispaket.</translation>
    </message>
    <message>
        <source>manifest.json is not one of an evidence pack that this program can read.</source>
        <translation>manifest.json gehört zu keinem Nachweispaket, das dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>the pack was made with %1, this is %2</source>
        <translation>das Paket wurde mit %1 erstellt, dies ist %2</translation>
    </message>
    <message>
        <source>%1 is not what the answers give</source>
        <translation>%1 ist nicht das, was die Antworten ergeben</translation>
    </message>
    <message>
        <source>the manifest&apos;s counts are not what the answers give</source>
        <translation>die Zahlen im Manifest sind nicht das, was die Antworten ergeben</translation>
    </message>
    <message>
        <source>the manifest says that everything was read, and the answers do not</source>
        <translation>laut Manifest wurde alles geladen, laut den Antworten nicht</translation>
    </message>
    <message>
        <source>the manifest says that something is missing, and the answers do not</source>
        <translation>laut Manifest fehlt etwas, laut den Antworten nicht</translation>
    </message>
    <message>
        <source>the report is in another language (%1)</source>
        <translation>der Bericht ist in einer anderen Sprache (%1)</translation>
    </message>
    <message>
        <source>report.pdf was made of other data</source>
        <translation>report.pdf entstand aus anderen Daten</translation>
    </message>
    <message>
        <source>the answers can&apos;t be read again</source>
        <translation>die Antworten lassen sich nicht noch einmal lesen</translation>
    </message>
    <message>
        <source>because of what failed before</source>
        <translation>wegen einer Prüfung davor, die nicht bestanden wurde</translation>
    </message>
    <message>
        <source>The list of contents is written as Gatehouse writes it</source>
        <translation>Das Inhaltsverzeichnis ist so geschrieben, wie Gatehouse es schreibt</translation>
    </message>
    <message numerus="yes">
        <source>No file is missing and none was added (%n files)</source>
        <translation>
            <numerusform>Keine Datei fehlt, und keine kam hinzu (%n Datei)</numerusform>
            <numerusform>Keine Datei fehlt, und keine kam hinzu (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is exactly as it was written</source>
        <translation>Jede Datei ist genau so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Every line of the list follows from the one before, up to the pack&apos;s hash</source>
        <translation>Jede Zeile der Liste folgt aus der vorigen, bis zum Hash des Pakets</translation>
    </message>
    <message>
        <source>The pack&apos;s hash is the one that was written down</source>
        <translation>Der Hash des Pakets ist der notierte</translation>
    </message>
    <message>
        <source>The zip file holds these files and nothing else</source>
        <translation>Die Zip-Datei enthält diese Dateien und sonst nichts</translation>
    </message>
    <message numerus="yes">
        <source>Each answer holds as many records as the list says (%n records)</source>
        <translation>
            <numerusform>Jede Antwort enthält so viele Einträge, wie die Liste sagt (%n Eintrag)</numerusform>
            <numerusform>Jede Antwort enthält so viele Einträge, wie die Liste sagt (%n Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each page leads to the next one, up to the last (%n answers)</source>
        <translation>
            <numerusform>Jede Seite führt zur nächsten, bis zur letzten (%n Antwort)</numerusform>
            <numerusform>Jede Seite führt zur nächsten, bis zur letzten (%n Antworten)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are as many records as the platforms announced</source>
        <translation>Es sind so viele Einträge da, wie die Plattformen angekündigt haben</translation>
    </message>
    <message numerus="yes">
        <source>The data follow from the platforms&apos; answers (%n permissions)</source>
        <translation>
            <numerusform>Die Daten folgen aus den Antworten der Plattformen (%n Berechtigung)</numerusform>
            <numerusform>Die Daten folgen aus den Antworten der Plattformen (%n Berechtigungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table has as many rows as the list says</source>
        <translation>Jede Tabelle hat so viele Zeilen, wie die Liste sagt</translation>
    </message>
    <message>
        <source>The report was made of these data</source>
        <translation>Der Bericht wurde aus diesen Daten erstellt</translation>
    </message>
    <message>
        <source>No answer holds anything that looks like a key or a password</source>
        <translation>Keine Antwort enthält etwas, das wie ein Schlüssel oder ein Passwort aussieht</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Genuine and complete</source>
        <translation>Echt und vollständig</translation>
    </message>
    <message>
        <source>Genuine but INCOMPLETE</source>
        <translation>Echt, aber INCOMPLETE</translation>
    </message>
    <message>
        <source>Not as it was made</source>
        <translation>Nicht so, wie es erstellt wurde</translation>
    </message>
    <message>
        <source>No evidence pack</source>
        <translation>Kein Nachweispaket</translation>
    </message>
    <message>
        <source>Nothing was changed, added or taken away since it was made.</source>
        <translation>Seit dem Erstellen wurde nichts geändert, hinzugefügt oder weggenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made, but not everything could be read then.</source>
        <translation>Seit dem Erstellen wurde nichts geändert, aber damals konnte nicht alles gelesen werden.</translation>
    </message>
    <message>
        <source>At least one check failed, so it proves nothing. Ask for the pack again.</source>
        <translation>Mindestens eine Prüfung wurde nicht bestanden; daher weist es nichts nach. Bitten Sie noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>What was read can&apos;t be derived again from the answers that were kept, so no pack was written.</source>
        <translation>Was gelesen wurde, lässt sich aus den aufbewahrten Antworten nicht noch einmal ableiten; daher wurde kein Paket geschrieben.</translation>
    </message>
    <message>
        <source>There is something of that name already. It was left as it is.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>report.pdf: who may do what, by person, to be read and printed</source>
        <translation>report.pdf: wer was darf, nach Person, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>data/permissions.csv: one line for each permission</source>
        <translation>data/permissions.csv: eine Zeile für jede Berechtigung</translation>
    </message>
    <message>
        <source>data/people.csv: one line for each account; accounts of one person have the same first column</source>
        <translation>data/people.csv: eine Zeile für jedes Konto; Konten derselben Person haben die gleiche erste Spalte</translation>
    </message>
    <message>
        <source>data/findings.csv: what stands out</source>
        <translation>data/findings.csv: was auffällt</translation>
    </message>
    <message>
        <source>data/snapshot.json: the same and more, for programs; people, groups and places are named by the platforms&apos; ids</source>
        <translation>data/snapshot.json: dasselbe und mehr, für Programme; Personen, Gruppen und Orte sind mit den IDs der Plattformen benannt</translation>
    </message>
    <message>
        <source>raw/: each answer of the platforms as it came, page by page; keys, tokens and passwords were taken out and replaced by “%1”</source>
        <translation>raw/: jede Antwort der Plattformen, wie sie kam, Seite für Seite; Schlüssel, Token und Passwörter wurden herausgenommen und durch „%1“ ersetzt</translation>
    </message>
    <message>
        <source>manifest.json: what was asked, how many records each page held and how many there should be, and each file&apos;s size and SHA-256 in a chain</source>
        <translation>manifest.json: was gefragt wurde, wie viele Einträge jede Seite enthielt und wie viele es sein sollten, dazu Größe und SHA-256 jeder Datei in einer Kette</translation>
    </message>
    <message>
        <source>Evidence: who can reach what in %1</source>
        <translation>Nachweis: wer was erreicht in %1</translation>
    </message>
    <message>
        <source>Read on %1 by %2 with %3</source>
        <translation>Gelesen am %1 von %2 mit %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>INCOMPLETE: not everything could be read. What is here is genuine, and there is more that is not here.</source>
        <translation>INCOMPLETE: Nicht alles konnte gelesen werden. Was hier ist, ist echt, und es gibt mehr, das nicht hier ist.</translation>
    </message>
    <message>
        <source>%1 people, %2 accounts, %3 permissions on %4 places, %5 keys, %6 findings</source>
        <comment>counts of a pack</comment>
        <translation>%1 Personen, %2 Konten, %3 Berechtigungen an %4 Orten, %5 Schlüssel, %6 Auffälligkeiten</translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation>Was hier enthalten ist</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie es sich prüfen lässt</translation>
    </message>
    <message>
        <source>In Gatehouse: Reports, “Check a pack…”. On the command line, without any key and without a network:</source>
        <translation>In Gatehouse: Berichte, „Paket prüfen&#xa0;…“. Auf der Befehlszeile, ohne jeden Schlüssel und ohne Netzwerk:</translation>
    </message>
    <message>
        <source>The hash was shown when this pack was made. Ask whoever made it for the hash, on another way than the pack came: a pack that fits the hash is the one that was made.</source>
        <translation>Der Hash wurde gezeigt, als dieses Paket erstellt wurde. Fragen Sie dort nach dem Hash, wo es erstellt wurde, auf einem anderen Weg, als das Paket kam: Ein Paket, das zum Hash passt, ist das damals erstellte.</translation>
    </message>
    <message>
        <source>The check computes every hash again, counts the records of every page again, follows the pages from the first to the last, and derives every permission again from the answers.</source>
        <translation>Die Prüfung berechnet jeden Hash neu, zählt die Einträge jeder Seite neu, folgt den Seiten von der ersten bis zur letzten und leitet jede Berechtigung neu aus den Antworten ab.</translation>
    </message>
    <message>
        <source>By hand: “sha256sum” gives the same SHA-256 of each file as manifest.json.</source>
        <translation>Von Hand: „sha256sum“ ergibt für jede Datei denselben SHA-256 wie manifest.json.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>platform, what was asked, why it could not be read</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::AccessMatrixModel</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 a place, %2 what it is: &quot;Cloud&quot;, %3 a platform</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::AccessTreeModel</name>
    <message>
        <source>Other members are not known</source>
        <translation>Weitere Mitglieder sind nicht bekannt</translation>
    </message>
    <message>
        <source>Members are not known</source>
        <translation>Mitglieder sind nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln places</source>
        <translation>
            <numerusform>Mindestens %Ln Ort</numerusform>
            <numerusform>Mindestens %Ln Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>%1 does not let anyone read this</source>
        <translation>%1 lässt dies niemanden lesen</translation>
    </message>
    <message numerus="yes">
        <source>Given to the group · %Ln members</source>
        <translation>
            <numerusform>Der Gruppe gegeben · %Ln Mitglied</numerusform>
            <numerusform>Der Gruppe gegeben · %Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to the group</source>
        <translation>Der Gruppe gegeben</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who, and what they reach</source>
        <translation>Wer, und was erreicht wird</translation>
    </message>
    <message>
        <source>Where, and who reaches it</source>
        <translation>Wo, und wer es erreicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ChangeReviewModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 may do more</source>
        <translation>%1 darf mehr</translation>
    </message>
    <message>
        <source>Different roles</source>
        <translation>Verschiedene Rollen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %Ln places that %2 does not.</source>
        <translation>
            <numerusform>%1 erreicht %Ln Ort, den %2 nicht erreicht.</numerusform>
            <numerusform>%1 erreicht %Ln Orte, die %2 nicht erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places they have different roles.</source>
        <translation>
            <numerusform>An %Ln Ort sind die Rollen verschieden.</numerusform>
            <numerusform>An %Ln Orten sind die Rollen verschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places it is not known.</source>
        <translation>
            <numerusform>An %Ln Ort ist es nicht bekannt.</numerusform>
            <numerusform>An %Ln Orten ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They reach the same places with the same roles.</source>
        <translation>Beide erreichen dieselben Orte mit denselben Rollen.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ForecastModel</name>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Password from the sheet</source>
        <translation>Passwort aus der Tabelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>How or why</source>
        <translation>Wie oder warum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Password, none in the sheet</source>
        <translation>Passwort, keines in der Tabelle</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ImportKindsModel</name>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu berichtigen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
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
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Hidden password</source>
        <translation>Verborgenes Passwort</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>“%1” in the sheet</source>
        <translation>„%1“ in der Tabelle</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::KeysTableModel</name>
    <message>
        <source>service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>service key, %1</source>
        <translation>Dienstschlüssel, %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LeavingModel</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found on any platform</source>
        <translation>Auf keiner Plattform ein Konto gefunden</translation>
    </message>
    <message>
        <source>%1; could not look on %2</source>
        <translation>%1; bei %2 konnte nicht nachgesehen werden</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Person and what was found</source>
        <translation>Person und was gefunden wurde</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LedgerModel</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
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
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Save these rows and add them again</source>
        <translation>Diese Zeilen speichern und erneut hinzufügen</translation>
    </message>
    <message>
        <source>Fix it and add it again</source>
        <translation>Berichtigen und erneut hinzufügen</translation>
    </message>
    <message>
        <source>Change it, then add it again</source>
        <translation>Ändern und dann erneut hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PeopleTableModel</name>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, service account</source>
        <translation>%1, Dienstkonto</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Base role</source>
        <translation>Grundrolle</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>No developer</source>
        <translation>Keine Entwicklung</translation>
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
        <translation>kein Konto oder noch nicht geladen</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, angehakt</translation>
    </message>
    <message>
        <source>Last active: not told</source>
        <translation>Zuletzt aktiv: nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>Zuletzt aktiv: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The platform&apos;s word: %1</source>
        <translation>Wort der Plattform: %1</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>Unusual in the platform&apos;s answer: %1</source>
        <translation>Ungewöhnlich in der Antwort der Plattform: %1</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>Teams und Gruppen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzplätze</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Anyscale user id</source>
        <translation>Benutzer-ID bei Anyscale</translation>
    </message>
    <message>
        <source>Anyscale identity id</source>
        <translation>Identitäts-ID bei Anyscale</translation>
    </message>
    <message>
        <source>Arize AX id</source>
        <translation>ID bei Arize AX</translation>
    </message>
    <message>
        <source>Weights &amp; Biases id</source>
        <translation>ID bei Weights &amp; Biases</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RecentSheetsModel</name>
    <message>
        <source>Opened, nothing was created</source>
        <translation>Geöffnet, nichts wurde angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln rows not sent yet</source>
        <translation>
            <numerusform>Gestoppt, %Ln Zeile noch nicht gesendet</numerusform>
            <numerusform>Gestoppt, %Ln Zeilen noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people done</source>
        <translation>
            <numerusform>%Ln Person fertig</numerusform>
            <numerusform>%Ln Personen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letzter Ausgang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ReportPreviewModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SheetPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ports::WandbCheckJob</name>
    <message>
        <source>The key was made, but it got lost on the way and is never shown again. Revoke it and make another.</source>
        <translation>Der Schlüssel wurde erstellt, ging aber unterwegs verloren und wird nie wieder gezeigt. Widerrufen Sie ihn, und erstellen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ports::WandbCreateJob</name>
    <message>
        <source>The role “%1” could not be given.</source>
        <translation>Die Rolle „%1“ konnte nicht gegeben werden.</translation>
    </message>
    <message>
        <source>The name could not be set.</source>
        <translation>Der Name konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no team “%1” to join.</source>
        <translation>Es gibt kein Team „%1“ zum Beitreten.</translation>
    </message>
    <message>
        <source>The team “%1” could not be joined.</source>
        <translation>Der Beitritt zum Team „%1“ kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 Weights &amp; Biases says: “%2”</source>
        <translation>%1 Weights &amp; Biases sagt: „%2“</translation>
    </message>
</context>
<context>
    <name>gatehouse::ports::WandbTeamChangeJob</name>
    <message>
        <source>Joined the team as a member; the role “%1” could not be given.</source>
        <translation>Als Mitglied im Team; die Rolle „%1“ konnte nicht gegeben werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessController</name>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No organisation is open.</source>
        <translation>Keine Organisation ist geöffnet.</translation>
    </message>
    <message>
        <source>An earlier day is shown. Go back to today to change something.</source>
        <translation>Ein früherer Tag wird gezeigt. Gehen Sie zu heute zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This account is not in the list of people any more. Read again.</source>
        <translation>Dieses Konto steht nicht mehr in der Personenliste. Laden Sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>By person: everybody, %Ln people</source>
        <translation>
            <numerusform>Nach Person: alle, %Ln Person</numerusform>
            <numerusform>Nach Person: alle, %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By resource: all %Ln resources</source>
        <translation>
            <numerusform>Nach Ort: alle, %Ln Ort</numerusform>
            <numerusform>Nach Ort: alle %Ln Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>By person: who is shown now (%1)</source>
        <translation>Nach Person: wer jetzt gezeigt wird (%1)</translation>
    </message>
    <message>
        <source>By resource: what is shown now (%1)</source>
        <translation>Nach Ort: was jetzt gezeigt wird (%1)</translation>
    </message>
    <message>
        <source>For programs; one object for each role.</source>
        <translation>Für Programme; ein Objekt für jede Rolle.</translation>
    </message>
    <message>
        <source>Anyscale alone: everybody</source>
        <translation>Nur Anyscale: alle</translation>
    </message>
    <message>
        <source>For programs. Of Anyscale alone and everybody it is exactly what Anyscale’s own tool writes.</source>
        <translation>Für Programme. Nur mit Anyscale und allen Personen ist es genau das, was das Werkzeug von Anyscale selbst schreibt.</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>A platform could not be read whole.</source>
        <translation>Eine Plattform konnte nicht ganz geladen werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessFilterPopup</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>Groups as lines of their own</source>
        <translation>Gruppen als eigene Zeilen</translation>
    </message>
    <message>
        <source>Keys that hold roles</source>
        <translation>Schlüssel, die Rollen haben</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>Orte suchen</translation>
    </message>
    <message>
        <source>Resources to show; none ticked: all of them</source>
        <translation>Orte, die gezeigt werden; ohne Haken alle</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Diese anhaken</translation>
    </message>
    <message>
        <source>Untick these</source>
        <translation>Haken bei diesen entfernen</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a platform, %2 a place</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessFooter</name>
    <message>
        <source>No icon: given directly</source>
        <translation>Kein Symbol: direkt gegeben</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>Über eine Gruppe</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>Inhaber von allem</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Way not told</source>
        <translation>Weg nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessPage</name>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Who → where</source>
        <translation>Wer → wo</translation>
    </message>
    <message>
        <source>By person: who reaches what</source>
        <translation>Nach Person: wer was erreicht</translation>
    </message>
    <message>
        <source>Where → who</source>
        <translation>Wo → wer</translation>
    </message>
    <message>
        <source>By place: what is reached by whom</source>
        <translation>Nach Ort: was von wem erreicht wird</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>Neu laden (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may do what is not read yet.</source>
        <translation>Wer was darf, ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nobody holds a role yet</source>
        <translation>Noch niemand hat eine Rolle</translation>
    </message>
    <message>
        <source>Who may do what could not be read</source>
        <translation>Wer was darf, konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What is shown here is what was read before.</source>
        <translation>Hier steht, was zuvor geladen wurde.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>team roles</source>
        <translation>Teamrollen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a platform, %2 what of it: &quot;Arize AX spaces&quot;</extracomment>
        <translation>%2 bei %1</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Choose a line with a role to see why.</source>
        <translation>Wählen Sie eine Zeile mit einer Rolle, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Access is being read right now.</source>
        <translation>Die Zugriffe werden gerade geladen.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 &quot;500 people&quot;, %2 &quot;96 resources&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resources</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>wie es am %1 war</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 match “%2”</source>
        <extracomment>%1 &quot;3 places&quot;, %2 what was typed</extracomment>
        <translation>%1 passend zu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank: no access</source>
        <translation>Leer: kein Zugriff</translation>
    </message>
    <message>
        <source>Blank: no access, or not read yet</source>
        <translation>Leer: kein Zugriff oder noch nicht geladen</translation>
    </message>
    <message>
        <source>The message above says why. Nothing was changed.</source>
        <translation>Die Meldung oben sagt, warum. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The platforms name no person, place or role.</source>
        <translation>Die Plattformen nennen keine Person, keinen Ort und keine Rolle.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places, roles and groups of %Ln roles.</source>
        <translation>
            <numerusform>Durchsucht wurden Personen, Orte, Rollen und Gruppen von %Ln Rolle.</numerusform>
            <numerusform>Durchsucht wurden Personen, Orte, Rollen und Gruppen von %Ln Rollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>%1 could not be read whole: %2</source>
        <translation>%1 konnte nicht ganz geladen werden: %2</translation>
    </message>
    <message>
        <source>A blank may mean “not read yet”. Totals say “at least”; reports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>Eine leere Zelle kann „noch nicht geladen“ bedeuten. Summen heißen „mindestens“; Berichte sind als INCOMPLETE gekennzeichnet. Nirgends wurde etwas geändert.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resources chosen</source>
        <translation>
            <numerusform>%Ln Ort ausgewählt</numerusform>
            <numerusform>%Ln Orte ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln resources</source>
        <extracomment>%1 how many of them</extracomment>
        <translation>
            <numerusform>%1 von %Ln Ort</numerusform>
            <numerusform>%1 von %Ln Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Bericht e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix: people and resources</source>
        <translation>Matrix: Personen und Orte</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>Nach Plattform</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>Nach Weg</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>What stands together in this list</source>
        <translation>Was in dieser Liste zusammensteht</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Diese Person zeigen</translation>
    </message>
    <message>
        <source>Compare with somebody…</source>
        <translation>Mit jemandem vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Show by person</source>
        <translation>Nach Person zeigen</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Nach Ort zeigen</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>Zugriffsprüfung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Leave this review?</source>
        <translation>Diese Prüfung verlassen?</translation>
    </message>
    <message>
        <source>No file was written yet, so nothing of it is kept.</source>
        <translation>Es wurde noch keine Datei geschrieben; daher bleibt nichts davon erhalten.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ActionController</name>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>On which platform?</source>
        <translation>Auf welcher Plattform?</translation>
    </message>
    <message>
        <source>Each platform has words of its own for this, so it is one at a time.</source>
        <translation>Jede Plattform hat dafür eigene Wörter, daher geht es nur nacheinander.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a platform and how many accounts there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>None of them has a key that is in force.</source>
        <translation>Niemand davon hat einen gültigen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AddPersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is written before the last button.</source>
        <translation>Vor der letzten Schaltfläche wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Where, and as what</source>
        <translation>Wo und mit welcher Rolle</translation>
    </message>
    <message>
        <source>This connection only reads.</source>
        <translation>Diese Verbindung liest nur.</translation>
    </message>
    <message>
        <source>Role on %1</source>
        <translation>Rolle bei %1</translation>
    </message>
    <message>
        <source>How the person gets in to %1</source>
        <translation>Wie die Person zu %1 kommt</translation>
    </message>
    <message>
        <source>by a mail with a link</source>
        <translation>durch eine E-Mail mit einem Link</translation>
    </message>
    <message>
        <source>with a temporary password, shown here once</source>
        <translation>mit einem vorläufigen Passwort, hier einmal gezeigt</translation>
    </message>
    <message>
        <source>by single sign-on, without a mail</source>
        <translation>über Single Sign-on, ohne E-Mail</translation>
    </message>
    <message>
        <source>One person, typed in</source>
        <translation>Eine Person, eingetippt</translation>
    </message>
    <message>
        <source>Looking who is there already…</source>
        <translation>Es wird nachgesehen, wer schon da ist&#xa0;…</translation>
    </message>
    <message>
        <source>Will be created, and gets a mail.</source>
        <translation>Wird angelegt und bekommt eine E-Mail.</translation>
    </message>
    <message>
        <source>Will be created. No mail is sent.</source>
        <translation>Wird angelegt. Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a forecast and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Type the whole e-mail address.</source>
        <translation>Geben Sie die ganze E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Wählen Sie mindestens eine Plattform.</translation>
    </message>
    <message>
        <source>The roles are still being read.</source>
        <translation>Die Rollen werden noch geladen.</translation>
    </message>
    <message>
        <source>There is nothing to create.</source>
        <translation>Es gibt nichts anzulegen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln platforms</source>
        <translation>
            <numerusform>Zu %Ln Plattform &amp;hinzufügen</numerusform>
            <numerusform>Zu %Ln Plattformen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnswerPanel</name>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Erneut einfügen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The key opens %1</source>
        <translation>Der Schlüssel öffnet %1</translation>
    </message>
    <message>
        <source>%1 does not tell whose key this is. Gatehouse asked for people with it, and was let in.</source>
        <translation>%1 teilt nicht mit, wem dieser Schlüssel gehört. Gatehouse hat damit nach Personen gefragt und wurde eingelassen.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Mit %1 verbunden als %2</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Was dieser Schlüssel darf</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>%1 did not tell what the key may do. What it can’t do will be said when it is tried.</source>
        <translation>%1 hat nicht mitgeteilt, was der Schlüssel darf. Was er nicht kann, zeigt sich beim Versuch.</translation>
    </message>
    <message>
        <source>Gatehouse only looks with it: every change stays switched off.</source>
        <translation>Gatehouse sieht damit nur nach: Jede Änderung bleibt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was saved. What usually helps, most likely first:</source>
        <translation>Nichts wurde gespeichert. Was meist hilft, das Wahrscheinlichste zuerst:</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnswersPage</name>
    <message>
        <source>Choose returned &amp;files…</source>
        <translation>Zurückgekommene &amp;Dateien auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Only what has no clear answer</source>
        <translation>Nur, was keine klare Antwort hat</translation>
    </message>
    <message>
        <source>Roles under review and what was decided</source>
        <translation>Rollen in der Prüfung und was entschieden wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Use this decision</source>
        <translation>Diese &amp;Entscheidung verwenden</translation>
    </message>
    <message>
        <source>%1 of %2 roles have a clear answer</source>
        <translation>%1 von %2 Rollen haben eine klare Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept.</source>
        <translation>
            <numerusform>%Ln bleibt.</numerusform>
            <numerusform>%Ln bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be changed.</source>
        <translation>
            <numerusform>%Ln ist zu ändern.</numerusform>
            <numerusform>%Ln sind zu ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be removed.</source>
        <translation>
            <numerusform>%Ln ist zu entfernen.</numerusform>
            <numerusform>%Ln sind zu entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ.</source>
        <translation>
            <numerusform>%Ln Antwort ist uneinheitlich.</numerusform>
            <numerusform>%Ln Antworten sind uneinheitlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the files that came back here, or choose them. The same file twice does no harm.</source>
        <translation>Legen Sie die zurückgekommenen Dateien hier ab, oder wählen Sie sie aus. Dieselbe Datei zweimal schadet nicht.</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Zurückgekommene Dateien</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen&#xa0;…</numerusform>
            <numerusform>%Ln Dateien werden gelesen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2 (%3).</source>
        <translation>%1 sagt %2 (%3).</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>Settled here.</source>
        <translation>Hier geklärt.</translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>This is about your own access, and nobody decides about themselves.</source>
        <translation>Hier geht es um Ihren eigenen Zugriff, und niemand entscheidet über sich selbst.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Say the new role.</source>
        <translation>Geben Sie die neue Rolle an.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ: choose one for each.</source>
        <translation>
            <numerusform>%Ln Antwort ist uneinheitlich: Wählen Sie dafür eine aus.</numerusform>
            <numerusform>%Ln Antworten sind uneinheitlich: Wählen Sie für jede eine aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is in yet.</source>
        <translation>Noch ist keine Antwort da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln Rolle ohne Antwort bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Rollen ohne Antwort bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what will happen</source>
        <translation>&amp;Weiter: was geschehen wird</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnyscaleSteps</name>
    <message>
        <source>Open the Anyscale console and sign in.</source>
        <translation>Öffnen Sie die Konsole von Anyscale, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Sign in as an owner of the organisation; others can’t add people.</source>
        <translation>Melden Sie sich in der Organisation mit der Rolle Inhaber an; andere können keine Personen hinzufügen.</translation>
    </message>
    <message>
        <source>Choose your picture at the corner, then “API keys”.</source>
        <translation>Wählen Sie Ihr Bild in der Ecke, dann „API keys“.</translation>
    </message>
    <message>
        <source>Make a new key and name it “Gatehouse”.</source>
        <translation>Erstellen Sie einen neuen Schlüssel mit dem Namen „Gatehouse“.</translation>
    </message>
    <message>
        <source>The name tells others later what it is for.</source>
        <translation>Der Name sagt anderen später, wofür er da ist.</translation>
    </message>
    <message>
        <source>Copy the key. Anyscale shows it only once.</source>
        <translation>Kopieren Sie den Schlüssel. Anyscale zeigt ihn nur einmal.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ArizeSteps</name>
    <message>
        <source>Open Arize AX and sign in.</source>
        <translation>Öffnen Sie Arize AX, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Sign in as an admin of the account. The page you come to tells your region.</source>
        <translation>Melden Sie sich mit der Rolle Admin für das Konto an. Die Seite, auf die Sie kommen, zeigt Ihre Region.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “API Keys”, and choose “New API Key”.</source>
        <translation>Öffnen Sie „Settings“, dann „API Keys“, und wählen Sie „New API Key“.</translation>
    </message>
    <message>
        <source>Leave “User Key” chosen and name it “Gatehouse”.</source>
        <translation>Lassen Sie „User Key“ gewählt, und nennen Sie ihn „Gatehouse“.</translation>
    </message>
    <message>
        <source>If it may be given an end date, 90 days is a good choice.</source>
        <translation>Wenn er ein Enddatum haben kann, sind 90 Tage eine gute Wahl.</translation>
    </message>
    <message>
        <source>Choose “Create Key” and copy it. Arize AX shows it only once.</source>
        <translation>Wählen Sie „Create Key“, und kopieren Sie ihn. Arize AX zeigt ihn nur einmal.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AttentionCard</name>
    <message>
        <source>The list of people is not whole</source>
        <translation>Die Personenliste ist nicht vollständig</translation>
    </message>
    <message>
        <source>What needs a look can’t be told until it is</source>
        <translation>Was anzusehen ist, zeigt sich erst, wenn sie es ist</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Reading who is there…</source>
        <translation>Es wird nachgesehen, wer da ist&#xa0;…</translation>
    </message>
    <message>
        <source>Only one administrator</source>
        <translation>Nur eine Person in der Administration</translation>
    </message>
    <message>
        <source>If this person leaves, nobody can manage the organisation</source>
        <translation>Geht diese Person, kann niemand mehr die Organisation verwalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were invited more than 14 days ago</source>
        <translation>
            <numerusform>%Ln Person wurde vor mehr als 14 Tagen eingeladen</numerusform>
            <numerusform>%Ln Personen wurden vor mehr als 14 Tagen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their invitations may have expired and need a new one</source>
        <translation>Ihre Einladungen sind vielleicht abgelaufen und müssen erneuert werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on one platform only</source>
        <translation>
            <numerusform>%Ln Person ist nur auf einer Plattform</numerusform>
            <numerusform>%Ln Personen sind nur auf einer Plattform</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may have been forgotten where they joined, or where they left</source>
        <translation>Vielleicht wurde jemand beim Kommen oder beim Gehen vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are outside %1</source>
        <translation>
            <numerusform>%Ln Person ist außerhalb von %1</numerusform>
            <numerusform>%Ln Personen sind außerhalb von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things an auditor would ask about first</source>
        <translation>
            <numerusform>%Ln Punkt, nach dem bei einer Revision zuerst gefragt würde</numerusform>
            <numerusform>%Ln Punkte, nach denen bei einer Revision zuerst gefragt würde</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners, addresses from outside, service accounts with every right</source>
        <translation>Inhaber, Adressen von außerhalb, Dienstkonten mit allen Rechten</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ChangeRunDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>&amp;Nur was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>How each change ended</source>
        <translation>Wie jede Änderung ausging</translation>
    </message>
    <message>
        <source>S&amp;how the next one…</source>
        <translation>Das Nächste &amp;zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Save what &amp;happened…</source>
        <translation>Speichern, was &amp;geschehen ist&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes are done</source>
        <translation>
            <numerusform>%Ln Änderung ist fertig</numerusform>
            <numerusform>Alle %Ln Änderungen sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%1 von %2 sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is written down before it is sent.</source>
        <translation>Jede Änderung wird aufgeschrieben, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>No connection. Nothing is lost; it goes on when it is back.</source>
        <translation>Keine Verbindung. Nichts ist verloren; es geht weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform asked for a pause. It goes on by itself.</source>
        <translation>Die Plattform hat um eine Pause gebeten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Paused, because too much went wrong. Look at the list before you go on.</source>
        <translation>Angehalten, weil zu viel nicht geklappt hat. Sehen Sie sich die Liste an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Angehalten. Nichts wird gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Stopping: what is under way is finished first</source>
        <translation>Stoppt: Was gerade läuft, wird zuerst beendet</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>It could not go on.</source>
        <translation>Es konnte nicht weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new keys or passwords wait to be handed over. Each is shown once.</source>
        <translation>
            <numerusform>%Ln neuer Schlüssel oder neues Passwort wartet auf die Übergabe. Jedes davon wird einmal gezeigt.</numerusform>
            <numerusform>%Ln neue Schlüssel oder Passwörter warten auf die Übergabe. Jedes davon wird einmal gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key “%1” of %2</source>
        <translation>Der neue Schlüssel „%1“ von %2</translation>
    </message>
    <message>
        <source>The temporary password of %1</source>
        <translation>Das vorläufige Passwort von %1</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Speichern, was geschehen ist</translation>
    </message>
    <message>
        <source>Every change with its ending, when and by whom</source>
        <translation>Jede Änderung mit ihrem Ausgang, wann und durch wen</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Für andere Programme.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CheckDelegate</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CheckPage</name>
    <message>
        <source>Kinds of faults</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the sheet</source>
        <translation>In der Tabelle &amp;suchen</translation>
    </message>
    <message>
        <source>Find in the sheet</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8; zurück mit Umschalt+F8</translation>
    </message>
    <message numerus="yes">
        <source>Rehea&amp;rse with %Ln rows</source>
        <translation>
            <numerusform>&amp;Probelauf mit %Ln Zeile</numerusform>
            <numerusform>&amp;Probelauf mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being checked</source>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>No row is ready yet</source>
        <translation>Noch keine Zeile ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be left out unless you fix them</source>
        <translation>
            <numerusform>%Ln Zeile bleibt draußen, wenn Sie nichts berichtigen</numerusform>
            <numerusform>%Ln Zeilen bleiben draußen, wenn Sie nichts berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to check</source>
        <translation>Es gibt keine Zeilen zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are ready</source>
        <translation>
            <numerusform>Die %Ln Zeile ist bereit</numerusform>
            <numerusform>Alle %Ln Zeilen sind bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1 von %2 sind bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are held back. Fix them here, or leave them out; your own file stays as it is.</source>
        <translation>
            <numerusform>%Ln Zeile wird zurückgehalten. Hier berichtigen oder auslassen; Ihre Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Zeilen werden zurückgehalten. Hier berichtigen oder auslassen; Ihre Datei bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln rows out. Nothing else is to be fixed; your own file stays as it is.</source>
        <translation>
            <numerusform>Sie haben %Ln Zeile ausgelassen. Sonst ist nichts zu berichtigen; Ihre Datei bleibt, wie sie ist.</numerusform>
            <numerusform>Sie haben %Ln Zeilen ausgelassen. Sonst ist nichts zu berichtigen; Ihre Datei bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix. Next, they are compared with who is there now; nothing is written yet.</source>
        <translation>Nichts zu berichtigen. Als Nächstes wird verglichen, wer schon da ist; geschrieben wird noch nichts.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>„%1“ &amp;rückgängig</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
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
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more views</source>
        <translation>
            <numerusform>%Ln weitere Ansicht</numerusform>
            <numerusform>%Ln weitere Ansichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ColumnRow</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>What column %1, %2, becomes</source>
        <translation>Was aus Spalte %1, %2, wird</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Not used, and in no saved file</source>
        <translation>Nicht verwendet und in keiner gespeicherten Datei</translation>
    </message>
    <message>
        <source>Kept in the result sheet</source>
        <translation>Bleibt in der Ergebnistabelle</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ColumnsPage</name>
    <message>
        <source>Add these people to</source>
        <translation>Diese Personen hinzufügen zu</translation>
    </message>
    <message>
        <source>&amp;Looks wrong? Encoding, separator, header row</source>
        <translation>Sieht &amp;falsch aus? Zeichensatz, Trennzeichen, Kopfzeile</translation>
    </message>
    <message>
        <source>Column in the sheet</source>
        <translation>Spalte in der Tabelle</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Erste drei Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %Ln columns</source>
        <translation>
            <numerusform>Die andere Spalte zeigen (%Ln)</numerusform>
            <numerusform>Die anderen %Ln Spalten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>One column must hold the e-mail address</source>
        <translation>Eine Spalte muss die E-Mail-Adresse enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns need a look</source>
        <translation>
            <numerusform>%Ln Spalte sollten Sie ansehen</numerusform>
            <numerusform>%Ln Spalten sollten Sie ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are understood</source>
        <translation>
            <numerusform>%Ln Spalte ist verstanden</numerusform>
            <numerusform>%Ln Spalten sind verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were recognised by their name and by what is in them. Nothing in your sheet is changed.</source>
        <translation>%1 von %2 wurden an Namen und Inhalt erkannt. In Ihrer Tabelle wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1, Organisation %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile &amp;prüfen</numerusform>
            <numerusform>%Ln Zeilen &amp;prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail address</source>
        <translation>Wählen Sie die Spalte mit der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No column holds a name: each person needs one</source>
        <translation>Keine Spalte enthält einen Namen: Jede Person braucht einen</translation>
    </message>
    <message>
        <source>What is not right can also be settled on the next page</source>
        <translation>Was nicht stimmt, lässt sich auch auf der nächsten Seite klären</translation>
    </message>
    <message>
        <source>Choose at least one platform</source>
        <translation>Wählen Sie mindestens eine Plattform</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CompareDialog</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>C&amp;opy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Compare two people</source>
        <translation>Zwei Personen vergleichen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation>E&amp;rste Person</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Zweite Person</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Places and what each of the two has there</source>
        <translation>Orte und was jede der beiden Personen dort hat</translation>
    </message>
    <message>
        <source>Choose two people first.</source>
        <translation>Wählen Sie zuerst zwei Personen.</translation>
    </message>
    <message>
        <source>Choose two people</source>
        <translation>Wählen Sie zwei Personen</translation>
    </message>
    <message>
        <source>This is the same person twice.</source>
        <translation>Das ist zweimal dieselbe Person.</translation>
    </message>
    <message>
        <source>Type a part of a name or an e-mail address, and choose from the list.</source>
        <translation>Geben Sie einen Teil eines Namens oder einer E-Mail-Adresse ein, und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Both have the same access</source>
        <translation>Beide haben den gleichen Zugriff</translation>
    </message>
    <message>
        <source>As far as the platforms tell.</source>
        <translation>Soweit die Plattformen es mitteilen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet.</source>
        <translation>Fügen Sie es in eine Tabelle ein.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <source>A platform could not be read whole.</source>
        <translation>Eine Plattform konnte nicht ganz geladen werden.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Für Programme.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectDialog</name>
    <message>
        <source>&amp;Test the key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>Verbindung &amp;speichern</translation>
    </message>
    <message>
        <source>Connect an organisation</source>
        <translation>Eine Organisation verbinden</translation>
    </message>
    <message>
        <source>Which platform does it use? Others can be added to it later.</source>
        <translation>Welche Plattform verwendet sie? Weitere lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Clouds, projects and who may use them. You need the key of an owner.</source>
        <translation>Clouds, Projekte und wer sie verwenden darf. Der Schlüssel braucht die Rolle Inhaber.</translation>
    </message>
    <message>
        <source>Spaces, roles and invitations. You need the key of an account admin.</source>
        <translation>Spaces, Rollen und Einladungen. Der Schlüssel braucht die Rolle Admin für das Konto.</translation>
    </message>
    <message>
        <source>Teams, seats and keys; the cloud or a host of your own. You need an admin’s key.</source>
        <translation>Teams, Lizenzplätze und Schlüssel; die Cloud oder ein eigener Server. Der Schlüssel braucht die Rolle Admin.</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>Im Übungsmodus umsehen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>Te&amp;chnische Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Gatehouse reads people and access with this key. It changes nothing until you say so.</source>
        <translation>Gatehouse liest mit diesem Schlüssel Personen und Zugriffe. Es ändert nichts, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>%1 wird gefragt, was der Schlüssel darf&#xa0;…</translation>
    </message>
    <message>
        <source>Giving the key to the key store…</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>The key store did not take the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Save again to use the key for this run alone, or unlock the key store first and tick “Keep the key” once more.</source>
        <translation>Speichern Sie erneut, um den Schlüssel nur für dieses Mal zu verwenden, oder entsperren Sie zuerst den Schlüsselbund, und haken Sie „Den Schlüssel aufbewahren“ noch einmal an.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectForm</name>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>K&amp;eep the key for next time</source>
        <translation>Den Schlüssel aufbe&amp;wahren, für das nächste Mal</translation>
    </message>
    <message>
        <source>&amp;Look only: change nothing with this key</source>
        <translation>N&amp;ur ansehen: mit diesem Schlüssel nichts ändern</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Hos&amp;t</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>A dedicated or self-managed host…</source>
        <translation>Ein eigener oder selbst betriebener Server&#xa0;…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse&#xa0;…</translation>
    </message>
    <message>
        <source>For this run alone, because there is no key store here. You are asked for the key again next time.</source>
        <translation>Nur für dieses Mal, denn hier gibt es keinen Schlüsselbund. Beim nächsten Mal wird wieder nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>Kept in your computer’s key store, never in a file.</source>
        <translation>Liegt im Schlüsselbund Ihres Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>For this run alone. You are asked for the key again next time.</source>
        <translation>Nur für dieses Mal. Beim nächsten Mal wird wieder nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 already: saving puts the new key in place of the old one.</source>
        <translation>%1 ist schon mit %2 verbunden: Speichern setzt den neuen Schlüssel an die Stelle des alten.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Geben Sie der Organisation einen Namen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionOpener</name>
    <message>
        <source>Asking the key store for the keys of %1…</source>
        <translation>Der Schlüsselbund wird nach den Schlüsseln von %1 gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsCard</name>
    <message>
        <source>Not open: its key is missing</source>
        <translation>Nicht geöffnet: Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Give the key…</source>
        <translation>Schlüssel angeben&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Weitere Organisation</translation>
    </message>
    <message>
        <source>Test and production can live side by side</source>
        <translation>Test und Produktion gehen nebeneinander</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>Es wird gefragt, wem der Schlüssel gehört&#xa0;…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>nur ansehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>%1 vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 erneut öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>Im Übungsmodus umsehen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>this organisation is open now</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>One organisation is open at a time. Keys are kept in your computer’s key store, never in a file.</source>
        <translation>Es ist immer nur eine Organisation geöffnet. Schlüssel liegen im Schlüsselbund Ihres Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>One organisation is open at a time. There is no key store here: keys are used for one run alone.</source>
        <translation>Es ist immer nur eine Organisation geöffnet. Hier gibt es keinen Schlüsselbund: Schlüssel gelten nur für ein Mal.</translation>
    </message>
    <message>
        <source>No organisation of your own is connected yet. You need a key of a platform; adding people needs the key of somebody who administers it.</source>
        <translation>Noch ist keine eigene Organisation verbunden. Sie brauchen einen Schlüssel einer Plattform; um Personen hinzuzufügen, braucht er dort eine Rolle in der Administration.</translation>
    </message>
    <message>
        <source>It runs in this program; nothing leaves this computer.</source>
        <translation>Sie läuft in diesem Programm; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Name and colour…</source>
        <translation>Name und Farbe&#xa0;…</translation>
    </message>
    <message>
        <source>Name and colour of %1…</source>
        <translation>Name und Farbe von %1&#xa0;…</translation>
    </message>
    <message>
        <source>Not open: its key is missing. Open the organisation again to give it.</source>
        <translation>Nicht geöffnet: Der Schlüssel fehlt. Öffnen Sie die Organisation erneut, um ihn anzugeben.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Connected as %1, %2</source>
        <translation>Verbunden als %1, %2</translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>Es wird gefragt, wem der Schlüssel gehört&#xa0;…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Connect %1 to %2…</source>
        <translation>%1 mit %2 verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Look only: %1</source>
        <translation>Nur ansehen: %1</translation>
    </message>
    <message>
        <source>Every change stays switched off.</source>
        <translation>Jede Änderung bleibt ausgeschaltet.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>New key for %1…</source>
        <translation>Neuer Schlüssel für %1&#xa0;…</translation>
    </message>
    <message>
        <source>Forget the key of %1 at %2?</source>
        <translation>Den Schlüssel von %1 bei %2 vergessen?</translation>
    </message>
    <message>
        <source>Nothing changes on the platform: the key stays valid there until you revoke it. You can forget the key alone, and be asked for it next time, or the whole connection.</source>
        <translation>Auf der Plattform ändert sich nichts: Der Schlüssel gilt dort, bis Sie ihn widerrufen. Sie können nur den Schlüssel vergessen und beim nächsten Mal danach gefragt werden, oder die ganze Verbindung.</translation>
    </message>
    <message>
        <source>What is open now stays open until it is opened again.</source>
        <translation>Was jetzt geöffnet ist, bleibt geöffnet, bis es erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the connection</source>
        <translation>Verbindung vergessen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::DataCard</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Remember the last list of people, to look at without a connection</source>
        <translation>Die letzte Personenliste &amp;merken, um sie ohne Verbindung anzusehen</translation>
    </message>
    <message>
        <source>Names, addresses, roles and dates, in this profile and readable by you alone. No keys. Always shown with its age.</source>
        <translation>Namen, Adressen, Rollen und Datumsangaben, in diesem Profil und nur für Sie lesbar. Keine Schlüssel. Immer mit ihrem Alter gezeigt.</translation>
    </message>
    <message>
        <source>Empty it &amp;now</source>
        <translation>&amp;Jetzt leeren</translation>
    </message>
    <message>
        <source>&amp;Keep no keys: use each for one run alone</source>
        <translation>&amp;Keine Schlüssel aufbewahren: jeden nur für ein Mal verwenden</translation>
    </message>
    <message>
        <source>For new connections. Keys that are in the key store stay there until you forget them under Connections.</source>
        <translation>Für neue Verbindungen. Schlüssel im Schlüsselbund bleiben dort, bis Sie sie unter „Verbindungen“ vergessen.</translation>
    </message>
    <message>
        <source>There is no key store here, so keys are never kept.</source>
        <translation>Hier gibt es keinen Schlüsselbund, daher werden Schlüssel nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Geleert.</translation>
    </message>
    <message>
        <source>It could not be emptied. Close other windows of Gatehouse and try again.</source>
        <translation>Es konnte nicht geleert werden. Schließen Sie andere Fenster von Gatehouse, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keep the first whole reading of each &amp;day, to look back at</source>
        <translation>Den ersten vollständigen Stand je&amp;des Tages aufbewahren, um darauf zurückzublicken</translation>
    </message>
    <message>
        <source>Who could reach what, compressed, in this profile and readable by you alone. No keys. They stay until you remove them.</source>
        <translation>Wer was erreichen konnte, komprimiert, in diesem Profil und nur für Sie lesbar. Keine Schlüssel. Die Stände bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Remove &amp;all kept readings…</source>
        <translation>&amp;Alle aufbewahrten Stände entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Yes, remove &amp;all of them for good</source>
        <translation>Ja, &amp;alle endgültig entfernen</translation>
    </message>
    <message>
        <source>What was kept can&apos;t be read again.</source>
        <translation>Was aufbewahrt war, lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>They could not be removed. Close other windows of Gatehouse and try again.</source>
        <translation>Sie konnten nicht entfernt werden. Schließen Sie andere Fenster von Gatehouse, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::DeveloperForm</name>
    <message>
        <source>A developer: may use the programming interface</source>
        <translation>Entwicklung: darf die Programmierschnittstelle verwenden</translation>
    </message>
    <message>
        <source>No developer</source>
        <translation>Keine Entwicklung</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Wird zu</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::EvidenceCheckDialog</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Is this pack as it was made?</source>
        <translation>Ist dieses Paket so, wie es erstellt wurde?</translation>
    </message>
    <message>
        <source>Checked on this computer alone: every hash, every page, every permission again from the answers. No key and no connection are needed.</source>
        <translation>Nur auf diesem Computer geprüft: jeder Hash, jede Seite, jede Berechtigung neu aus den Antworten. Schlüssel und Verbindung sind nicht nötig.</translation>
    </message>
    <message>
        <source>The &amp;pack</source>
        <translation>Das Pa&amp;ket</translation>
    </message>
    <message>
        <source>Choose a &amp;zip…</source>
        <translation>&amp;Zip-Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>The &amp;hash that was written down, if you have it</source>
        <translation>Der notierte &amp;Hash, falls vorhanden</translation>
    </message>
    <message>
        <source>Without it the check tells whether the pack fits together, not whether it is the one that was made.</source>
        <translation>Ohne ihn sagt die Prüfung, ob das Paket in sich stimmt, aber nicht, ob es das damals erstellte ist.</translation>
    </message>
    <message>
        <source>The folder of the pack</source>
        <translation>Der Ordner des Pakets</translation>
    </message>
    <message>
        <source>The zip file of the pack</source>
        <translation>Die Zip-Datei des Pakets</translation>
    </message>
    <message>
        <source>Choose the pack first: a zip file or a folder.</source>
        <translation>Wählen Sie zuerst das Paket: eine Zip-Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>A pack&apos;s hash has 64 digits from 0 to 9 and letters from a to f. Look at it again, or leave it out.</source>
        <translation>Der Hash eines Pakets hat 64 Stellen aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Sehen Sie noch einmal nach, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>OK or FAILED, what was checked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, read on %2 by %3</source>
        <comment>organisation, when, who</comment>
        <translation>%1, gelesen am %2 von %3</translation>
    </message>
    <message>
        <source>Its hash is %1. Compare it with the one that was written down.</source>
        <translation>Der Hash ist %1. Vergleichen Sie ihn mit dem notierten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::EvidenceDialog</name>
    <message>
        <source>Keep as evidence</source>
        <translation>Als Nachweis aufbewahren</translation>
    </message>
    <message>
        <source>Evidence of who can reach what in %1</source>
        <translation>Nachweis, wer was erreicht in %1</translation>
    </message>
    <message>
        <source>A report, the data as tables, and every answer of the platforms page by page, so that anybody can check it later. Nothing is changed on any platform.</source>
        <translation>Ein Bericht, die Daten als Tabellen und jede Antwort der Plattformen, Seite für Seite, damit alle es später prüfen können. Auf keiner Plattform wird etwas geändert.</translation>
    </message>
    <message>
        <source>What will be read, all of it anew</source>
        <translation>Was gelesen wird, alles davon neu</translation>
    </message>
    <message>
        <source>%1 at %2: people, what they may do, keys without their secrets</source>
        <comment>platform, host</comment>
        <translation>%1 bei %2: Personen, was sie dürfen, Schlüssel ohne ihr Geheimnis</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>One &amp;zip file, to be sent or filed</source>
        <translation>Eine &amp;Zip-Datei, zum Senden oder Ablegen</translation>
    </message>
    <message>
        <source>A &amp;folder, to look into</source>
        <translation>Ein &amp;Ordner, zum Hineinsehen</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Wo&amp;hin</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are taken out before anything is written. Names and addresses stay: only you can read the file.</source>
        <translation>Schlüssel, Token und Passwörter werden herausgenommen, bevor etwas geschrieben wird. Namen und Adressen bleiben: Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make the pack</source>
        <translation>Paket &amp;erstellen</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Das Paket wird erstellt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>The pack&apos;s &amp;hash</source>
        <translation>Der &amp;Hash des Pakets</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Write it down somewhere else: in a ticket, in a mail to the auditor. Whoever has the pack and the hash can tell that not one letter was changed.</source>
        <translation>Notieren Sie ihn an anderer Stelle: in einem Ticket oder in einer E-Mail an die Revision. Wer das Paket und den Hash hat, kann feststellen, dass kein Buchstabe geändert wurde.</translation>
    </message>
    <message>
        <source>Chec&amp;k it now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where to keep the evidence</source>
        <translation>Wo der Nachweis aufbewahrt wird</translation>
    </message>
    <message>
        <source>Say where the pack goes: a folder, and a name.</source>
        <translation>Geben Sie an, wohin das Paket kommt: einen Ordner und einen Namen.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder of that name to put it in.</source>
        <translation>Einen Ordner dieses Namens, in den es gelegt werden könnte, gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading everything, page by page…</source>
        <translation>Alles wird gelesen, Seite für Seite&#xa0;…</translation>
    </message>
    <message>
        <source>Deriving the data from what was kept…</source>
        <translation>Die Daten werden aus dem Aufbewahrten abgeleitet&#xa0;…</translation>
    </message>
    <message>
        <source>Writing the report and the pack…</source>
        <translation>Bericht und Paket werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>Das Paket ist fertig</translation>
    </message>
    <message>
        <source>The pack is ready, but INCOMPLETE</source>
        <translation>Das Paket ist fertig, aber INCOMPLETE</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, from %3 of the platforms. It is %4 in the folder %5.</source>
        <comment>people, permissions, answers, file, folder</comment>
        <translation>%1, %2, aus %3 der Plattformen. Es ist %4 im Ordner %5.</translation>
    </message>
    <message>
        <source>Not everything could be read, and the pack says so on every page. %1</source>
        <translation>Nicht alles konnte gelesen werden, und das Paket sagt es auf jeder Seite. %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ExpertPanel</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, Windows)</source>
        <translation>Unicode (UTF-16, Windows)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode (UTF-32, Big Endian)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows)</source>
        <translation>Vietnamesisch (Windows)</translation>
    </message>
    <message>
        <source>Western European (ISO)</source>
        <translation>Westeuropäisch (ISO)</translation>
    </message>
    <message>
        <source>Central European (ISO)</source>
        <translation>Mitteleuropäisch (ISO)</translation>
    </message>
    <message>
        <source>Western European with euro (ISO)</source>
        <translation>Westeuropäisch mit Euro (ISO)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Simplified Chinese (GBK)</source>
        <translation>Chinesisch, vereinfacht (GBK)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>Doppelpunkt  :</translation>
    </message>
    <message>
        <source>Double quotes  &quot;</source>
        <translation>Anführungszeichen  &quot;</translation>
    </message>
    <message>
        <source>Single quotes  &apos;</source>
        <translation>Apostrophe  &apos;</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Usual for text files</source>
        <translation>Üblich für Textdateien</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>Es gibt keine Kopfzeile</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The first row already holds a person</source>
        <translation>Schon die erste Zeile enthält eine Person</translation>
    </message>
    <message>
        <source>Names of columns, no address in it</source>
        <translation>Spaltennamen, keine Adresse darin</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Opens everywhere, with a sheet that says where the data come from.</source>
        <translation>Öffnet sich überall, mit einem Blatt über die Herkunft der Daten.</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Für andere Programme.</translation>
    </message>
    <message>
        <source>CSV for Excel in Europe</source>
        <translation>CSV für Excel in Europa</translation>
    </message>
    <message>
        <source>Separated by semicolons, opens with a double click.</source>
        <translation>Durch Semikolons getrennt, öffnet sich mit einem Doppelklick.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to &amp;save…</source>
        <translation>&amp;Speicherort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The file will be marked INCOMPLETE. %1</source>
        <translation>Die Datei wird als UNVOLLSTÄNDIG gekennzeichnet. %1</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To be read, printed and filed: each page says what it is and where it came from.</source>
        <translation>Zum Lesen, Drucken und Ablegen: Jede Seite sagt, was sie ist und woher sie kommt.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>One file that any browser shows and prints; nothing is loaded from elsewhere.</source>
        <translation>Eine Datei, die jeder Browser zeigt und druckt; nichts wird von anderswo geladen.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument-Tabelle (ODS)</translation>
    </message>
    <message>
        <source>The same sheets for LibreOffice and others.</source>
        <translation>Dieselben Tabellen für LibreOffice und andere.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FaultStrip</name>
    <message>
        <source>About this row</source>
        <translation>Zu dieser Zeile</translation>
    </message>
    <message>
        <source>Fi&amp;x this one</source>
        <translation>&amp;Diese berichtigen</translation>
    </message>
    <message>
        <source>Leave &amp;row out</source>
        <translation>Zeile aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take the row back</source>
        <translation>Zeile zurückne&amp;hmen</translation>
    </message>
    <message>
        <source>You left this row out. It stays in your file and in the result sheet.</source>
        <translation>Sie haben diese Zeile ausgelassen. Sie bleibt in Ihrer Datei und in der Ergebnistabelle.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Gemeint war vielleicht %1?</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %Ln alike</source>
        <translation>
            <numerusform>%Ln so &amp;berichtigen</numerusform>
            <numerusform>Alle %Ln &amp;berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes for all %Ln</source>
        <translation>
            <numerusform>&amp;Ja für alle %Ln</numerusform>
            <numerusform>&amp;Ja für alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message numerus="yes">
        <source>N&amp;o for all %Ln</source>
        <translation>
            <numerusform>N&amp;ein für alle %Ln</numerusform>
            <numerusform>N&amp;ein für alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ein</translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln alike out</source>
        <translation>
            <numerusform>Die %Ln &amp;gleiche auslassen</numerusform>
            <numerusform>Alle %Ln &amp;gleichen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>or type over the cell</source>
        <translation>oder in die Zelle schreiben</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FilesPage</name>
    <message>
        <source>A &amp;workbook with drop-downs, for Excel or LibreOffice</source>
        <translation>Eine &amp;Arbeitsmappe mit Auswahllisten, für Excel oder LibreOffice</translation>
    </message>
    <message>
        <source>A &amp;page for the browser, which saves the answers in a small file</source>
        <translation>Eine Seite für den &amp;Browser, die die Antworten in einer kleinen Datei speichert</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>&amp;Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>The files and whom each is for</source>
        <translation>Die Dateien und für wen jede ist</translation>
    </message>
    <message>
        <source>Mail each file to its reviewer yourself. It holds that reviewer’s rows and nothing else: no key, no login.</source>
        <translation>Senden Sie jede Datei selbst per E-Mail an die prüfende Person. Sie enthält deren Zeilen und sonst nichts: keinen Schlüssel, keine Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready to be written</source>
        <translation>
            <numerusform>%Ln Datei kann geschrieben werden</numerusform>
            <numerusform>%Ln Dateien können geschrieben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This review was handed out before. Files that are written anew are the same ones.</source>
        <translation>Diese Prüfung wurde schon einmal ausgegeben. Dateien, die neu geschrieben werden, sind dieselben.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Die Dateien werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The files could not be written</source>
        <translation>Die Dateien konnten nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail them to their reviewers. You may close this now: the review is kept, and the list of reviews opens it again when answers are back.</source>
        <translation>Senden Sie sie per E-Mail an die prüfenden Personen. Sie können dies jetzt schließen: Die Prüfung bleibt erhalten, und die Liste der Prüfungen öffnet sie wieder, wenn Antworten zurück sind.</translation>
    </message>
    <message>
        <source>The files are being written.</source>
        <translation>Die Dateien werden geschrieben.</translation>
    </message>
    <message>
        <source>Write the files &amp;again</source>
        <translation>Dateien &amp;noch einmal schreiben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln files</source>
        <translation>
            <numerusform>%Ln Datei &amp;schreiben</numerusform>
            <numerusform>%Ln Dateien &amp;schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: answers</source>
        <translation>&amp;Weiter: Antworten</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FirstRunCard</name>
    <message>
        <source>Connect your first organisation</source>
        <translation>Erste Organisation verbinden</translation>
    </message>
    <message>
        <source>You need a key of Anyscale, Arize AX or Weights &amp; Biases; the dialog says where to get it.</source>
        <translation>Sie brauchen einen Schlüssel von Anyscale, Arize AX oder Weights &amp; Biases; der Dialog sagt, wo es ihn gibt.</translation>
    </message>
    <message>
        <source>Connect your first organisation…</source>
        <translation>Erste Organisation verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>Im Übungsmodus umsehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FooterBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Gatehouse %1 · free software under the GNU General Public License, version 3 or later</source>
        <translation>Gatehouse %1 · freie Software unter der GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Everybody and everything of one company on Anyscale. A key opens exactly one.</source>
        <translation>Alle Personen und alles andere eines Unternehmens bei Anyscale. Ein Schlüssel öffnet genau eine.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>May do everything, and reaches every cloud and project.</source>
        <translation>Darf alles und erreicht jede Cloud und jedes Projekt.</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Reaches only what was given, directly or through a group.</source>
        <translation>Erreicht nur, was direkt oder über eine Gruppe gegeben wurde.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Used by programs, not by a person. It has no password and gets no mail.</source>
        <translation>Wird von Programmen verwendet, nicht von einer Person. Es hat kein Passwort und bekommt keine E-Mails.</translation>
    </message>
    <message>
        <source>Cloud, project</source>
        <translation>Cloud, Projekt</translation>
    </message>
    <message>
        <source>Where work runs, and what it is grouped in. Roles are given on both.</source>
        <translation>Wo Arbeit läuft und worin sie zusammengefasst ist. Rollen werden für beide gegeben.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>An invented organisation inside this program. Nothing in it is real and nothing leaves this computer.</source>
        <translation>Eine erfundene Organisation in diesem Programm. Nichts darin ist echt, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The pages, in their order</source>
        <translation>Die Seiten, der Reihe nach</translation>
    </message>
    <message>
        <source>Search; Esc clears it</source>
        <translation>Suche; Esc leert sie</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>Add people from a sheet</source>
        <translation>Personen aus einer Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>In a list: the details of the current line</source>
        <translation>In einer Liste: Einzelheiten der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>In a list: what can be done with the current line, and sorting</source>
        <translation>In einer Liste: was mit der aktuellen Zeile möglich ist, und Sortieren</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Close Gatehouse</source>
        <translation>Gatehouse schließen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+8</source>
        <translation>Alt+1 bis Alt+8</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>From any spreadsheet, or a pasted list</source>
        <translation>Aus jeder Tabelle oder einer eingefügten Liste</translation>
    </message>
    <message>
        <source>Who has access?</source>
        <translation>Wer hat Zugriff?</translation>
    </message>
    <message>
        <source>Start from a person or from a cloud or project</source>
        <translation>Von einer Person oder von einer Cloud oder einem Projekt aus</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect an organisation first, or look around in practice mode.</source>
        <translation>Verbinden Sie zuerst eine Organisation, oder sehen Sie sich im Übungsmodus um.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who the key belongs to…</source>
        <translation>Es wird gefragt, wem der Schlüssel gehört&#xa0;…</translation>
    </message>
    <message>
        <source>Gatehouse looks after people’s accounts. Nothing is connected yet.</source>
        <translation>Gatehouse verwaltet die Konten von Personen. Noch ist nichts verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>Continue what was interrupted: %Ln left</source>
        <translation>
            <numerusform>Unterbrochenes fortsetzen: noch %Ln</numerusform>
            <numerusform>Unterbrochenes fortsetzen: noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Adding people from “%1” · %2 · begun %3 · nobody is created twice</source>
        <translation>Personen aus „%1“ hinzufügen · %2 · begonnen %3 · niemand wird doppelt angelegt</translation>
    </message>
    <message>
        <source>How far the import came</source>
        <translation>Wie weit der Import kam</translation>
    </message>
    <message>
        <source>Don’t continue…</source>
        <translation>Nicht fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Rest lassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave the remaining %Ln rows undone?</source>
        <translation>
            <numerusform>Die übrige Zeile (%Ln) unerledigt lassen?</numerusform>
            <numerusform>Die übrigen %Ln Zeilen unerledigt lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were created stay. The rest can be imported again from the same sheet at any time.</source>
        <translation>Angelegte Personen bleiben. Der Rest lässt sich jederzeit aus derselben Tabelle importieren.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Connect your first organisation</source>
        <translation>Erste Organisation verbinden</translation>
    </message>
    <message>
        <source>Connect your first organisation…</source>
        <translation>Erste Organisation verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Look around in practice mode</source>
        <translation>Im Übungsmodus umsehen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Someone is leaving</source>
        <translation>Jemand geht</translation>
    </message>
    <message>
        <source>Find every account and key, remove them, keep the proof</source>
        <translation>Alle Konten und Schlüssel finden, entfernen und den Nachweis behalten</translation>
    </message>
    <message>
        <source>Last: %1 · %2</source>
        <translation>Zuletzt: %1 · %2</translation>
    </message>
    <message>
        <source>You need a key of Anyscale, Arize AX or Weights &amp; Biases; the dialog says where to get it.</source>
        <translation>Sie brauchen einen Schlüssel von Anyscale, Arize AX oder Weights &amp; Biases; der Dialog sagt, wo es ihn gibt.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Einen Bericht erstellen</translation>
    </message>
    <message>
        <source>Who can reach what, administrators, keys, changes</source>
        <translation>Wer was erreicht, Administratoren, Schlüssel, Änderungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ImportWizard</name>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Keep the rest for later?</source>
        <translation>Den Rest für später behalten?</translation>
    </message>
    <message>
        <source>The request under way is finished first. Everything done so far is kept, and the rest is offered again when you start next time: nobody is created twice.</source>
        <translation>Die laufende Anfrage wird zuerst beendet. Alles bisher Getane bleibt, und der Rest wird beim nächsten Start wieder angeboten: Niemand wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für später be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Go on creating</source>
        <translation>&amp;Weiter anlegen</translation>
    </message>
    <message>
        <source>Keep what you changed for later?</source>
        <translation>Ihre Änderungen für später behalten?</translation>
    </message>
    <message>
        <source>Your changes come back when you open this sheet again. Your own file stays as it is, and nothing has been written to any platform.</source>
        <translation>Ihre Änderungen sind wieder da, wenn Sie diese Tabelle erneut öffnen. Ihre Datei bleibt, wie sie ist, und auf keiner Plattform wurde etwas geschrieben.</translation>
    </message>
    <message>
        <source>What you pasted and changed would be lost. Nothing has been written to any platform.</source>
        <translation>Was Sie eingefügt und geändert haben, ginge verloren. Auf keiner Plattform wurde etwas geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Hier &amp;bleiben</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeyForm</name>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist er?</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>Nach %Ln Tag</numerusform>
            <numerusform>Nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <translation>Gilt sofort nicht mehr</translation>
    </message>
    <message>
        <source>Goes on for 1 hour</source>
        <translation>Gilt noch 1 Stunde</translation>
    </message>
    <message>
        <source>Goes on for 24 hours</source>
        <translation>Gilt noch 24 Stunden</translation>
    </message>
    <message>
        <source>The &amp;old key</source>
        <translation>Der &amp;alte Schlüssel</translation>
    </message>
    <message>
        <source>Say what the key is for.</source>
        <translation>Geben Sie an, wofür der Schlüssel ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysDialog</name>
    <message>
        <source>The keys of %1</source>
        <translation>Die Schlüssel von %1</translation>
    </message>
    <message numerus="yes">
        <source>The key store does not give %n keys of %1</source>
        <translation>
            <numerusform>Der Schlüsselbund gibt %n Schlüssel von %1 nicht heraus</numerusform>
            <numerusform>Der Schlüsselbund gibt %n Schlüssel von %1 nicht heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1. The key store may be locked, or they are not in it. Keys that you paste here are used until Gatehouse is closed.</source>
        <translation>Es fehlen: %1. Vielleicht ist der Schlüsselbund gesperrt, oder sie sind nicht darin. Schlüssel, die Sie hier einfügen, gelten, bis Gatehouse geschlossen wird.</translation>
    </message>
    <message>
        <source>The other platforms open without them.</source>
        <translation>Die anderen Plattformen öffnen sich auch ohne sie.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Schlüssel neu laden</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>Schlüssel &amp;erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Search key, owner or platform</source>
        <translation>Schlüssel, Besitz oder Plattform suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Show &amp;ended and revoked ones too</source>
        <translation>Auch &amp;abgelaufene und widerrufene zeigen</translation>
    </message>
    <message>
        <source>Read &amp;everybody’s keys</source>
        <translation>Schlüssel a&amp;ller Personen laden</translation>
    </message>
    <message>
        <source>Arize AX tells the keys of others person by person, so this asks once for each person.</source>
        <translation>Arize AX teilt die Schlüssel anderer nur Person für Person mit; daher wird für jede Person einmal gefragt.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Er&amp;setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>For yourself on %1…</source>
        <translation>Für Sie selbst bei %1&#xa0;…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Die Schlüssel werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · read at %2</source>
        <translation>%1 · geladen um %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all keys could be read</source>
        <translation>Nicht alle Schlüssel konnten geladen werden</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel in der Liste.</translation>
    </message>
    <message>
        <source>Keys are replaced one at a time.</source>
        <translation>Schlüssel werden einzeln ersetzt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t replace a key. Make a new one, hand it over, then revoke the old one.</source>
        <translation>%1 kann keinen Schlüssel ersetzen. Erstellen Sie einen neuen, übergeben Sie ihn, und widerrufen Sie dann den alten.</translation>
    </message>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>Nichts ist geöffnet, das sich ändern ließe.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>The keys are being read.</source>
        <translation>Die Schlüssel werden gerade geladen.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 werden gezeigt</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::LeavingDialog</name>
    <message>
        <source>Someone is leaving</source>
        <translation>Jemand geht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What to remove</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Letzter Blick</translation>
    </message>
    <message>
        <source>Run and receipt</source>
        <translation>Ausführung und Beleg</translation>
    </message>
    <message>
        <source>Who is leaving?</source>
        <translation>Wer geht?</translation>
    </message>
    <message>
        <source>Every account and key on all platforms is looked for. Nothing is removed before you have seen it.</source>
        <translation>Alle Konten und Schlüssel auf allen Plattformen werden gesucht. Nichts wird entfernt, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Addresses or whole names, one in a line</source>
        <translation>A&amp;dressen oder volle Namen, je Zeile eine Angabe</translation>
    </message>
    <message>
        <source>From a &amp;spreadsheet…</source>
        <translation>Aus einer &amp;Tabelle&#xa0;…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>What was found, with a tick for what is removed</source>
        <translation>Was gefunden wurde, mit einem Haken bei allem, was entfernt wird</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The list of who is leaving</source>
        <translation>Die Liste der Personen, die gehen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Die Tabelle wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in the sheet.</source>
        <translation>
            <numerusform>In der Tabelle steht %Ln Person.</numerusform>
            <numerusform>In der Tabelle stehen %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking on all platforms…</source>
        <translation>Auf allen Plattformen wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Accounts first, then what goes with each.</source>
        <translation>Zuerst die Konten, dann was zu jedem gehört.</translation>
    </message>
    <message>
        <source>The search did not end</source>
        <translation>Die Suche kam nicht bis zum Ende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list has access any more</source>
        <translation>Niemand auf dieser Liste hat noch Zugriff</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still have access: %1 and %2</source>
        <translation>
            <numerusform>%Ln Person hat noch Zugriff: %1 und %2</numerusform>
            <numerusform>%Ln Personen haben noch Zugriff: %1 und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on %1 at %2.</source>
        <translation>Gesucht am %1 um %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people nothing was found.</source>
        <translation>
            <numerusform>Für %Ln Person wurde nichts gefunden.</numerusform>
            <numerusform>Für %Ln Personen wurde nichts gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people is not whole, so somebody may be missing: read it again to be sure.</source>
        <translation>Die Personenliste ist nicht vollständig, es kann also jemand fehlen: Laden Sie sie erneut, um sicher zu sein.</translation>
    </message>
    <message>
        <source>%1 uses single sign-on: also switch these people off at your identity provider, or they can sign in to Anyscale again.</source>
        <translation>%1 verwendet Single Sign-on: Schalten Sie diese Personen auch bei Ihrem Anmeldedienst ab, sonst können sie sich wieder bei Anyscale anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look for %Ln people</source>
        <translation>
            <numerusform>Nach %Ln Person &amp;suchen</numerusform>
            <numerusform>Nach %Ln Personen &amp;suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste who is leaving.</source>
        <translation>Tippen oder fügen Sie ein, wer geht.</translation>
    </message>
    <message>
        <source>&amp;Next: last look</source>
        <translation>&amp;Weiter: letzter Blick</translation>
    </message>
    <message>
        <source>The search is still under way.</source>
        <translation>Die Suche läuft noch.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Ticked: %1 and %2</source>
        <translation>Angehakt: %1 und %2</translation>
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
        <translation>Orte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::MessageBanner</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::NameForm</name>
    <message>
        <source>New &amp;name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>Tippen Sie den neuen Namen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>The practice organisation never needs one. Takes effect when an organisation is opened.</source>
        <translation>Die Übungsorganisation braucht nie einen. Gilt, sobald eine Organisation geöffnet wird.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>&amp;Use this proxy</source>
        <translation>Diesen Proxy &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Name, if it asks for one</source>
        <translation>&amp;Name, falls danach gefragt wird</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password is kept in your computer’s key store, never in a file.</source>
        <translation>Das Passwort liegt im Schlüsselbund Ihres Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The password is used for this run alone, because there is no key store here.</source>
        <translation>Das Passwort gilt nur für dieses Mal, denn hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name the proxy’s host and its port.</source>
        <translation>Geben Sie den Server des Proxys und seinen Port an.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The key store did not take the password: it is used for this run alone.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: Es gilt nur für dieses Mal.</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>Zertifikate des Unternehmens</translation>
    </message>
    <message>
        <source>For a network that looks into all traffic: the file (PEM) that your IT gives you. It is trusted in addition to the system’s own; nothing else is ever waved through.</source>
        <translation>Für ein Netzwerk, das in allen Datenverkehr hineinsieht: die Datei (PEM), die Sie von Ihrer IT bekommen. Ihr wird zusätzlich zu den Zertifikaten des Systems vertraut; sonst wird nie etwas durchgewinkt.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: endete am %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no certificate in that file that can be read. It begins with a line that says BEGIN CERTIFICATE.</source>
        <translation>In dieser Datei ist kein lesbares Zertifikat. Es beginnt mit einer Zeile, in der BEGIN CERTIFICATE steht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Notices</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>In the folder %1. Only you can read the file.</source>
        <translation>Im Ordner %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::OrganisationBand</name>
    <message>
        <source>Connect a real organisation…</source>
        <translation>Echte Organisation verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Andere Organisation&#xa0;…</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>All people are invented. Nothing is sent and nothing real changes.</source>
        <translation>Alle Personen sind erfunden. Es wird nichts gesendet und nichts Echtes geändert.</translation>
    </message>
    <message>
        <source>Everything you do here is real.</source>
        <translation>Alles, was Sie hier tun, ist echt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::OrganisationColours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::OrganisationDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation>Name und Farbe</translation>
    </message>
    <message>
        <source>How %1 is shown</source>
        <translation>Wie %1 gezeigt wird</translation>
    </message>
    <message>
        <source>Nothing changes on the platforms, and the keys stay.</source>
        <translation>Auf den Plattformen ändert sich nichts, und die Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Colour of the band</source>
        <translation>&amp;Farbe des Bandes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Geben Sie der Organisation einen Namen.</translation>
    </message>
    <message>
        <source>Another organisation is called so already.</source>
        <translation>Eine andere Organisation heißt schon so.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PageHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Laden abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeopleColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%Ln hidden)</source>
        <translation>
            <numerusform>Spalten (%Ln ausgeblendet)</numerusform>
            <numerusform>Spalten (%Ln ausgeblendet)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (gerade kein Platz)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeopleController</name>
    <message>
        <source>No organisation is open.</source>
        <translation>Keine Organisation ist geöffnet.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people shown now</source>
        <translation>
            <numerusform>Die %Ln jetzt gezeigte Person</numerusform>
            <numerusform>Die %Ln jetzt gezeigten Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: %Ln people</source>
        <translation>
            <numerusform>Alle: %Ln Person</numerusform>
            <numerusform>Alle: %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>For programs; one object for each person.</source>
        <translation>Für Programme; ein Objekt je Person.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people ticked</source>
        <translation>
            <numerusform>Die %Ln angehakte Person</numerusform>
            <numerusform>Die %Ln angehakten Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people ticked by hand</source>
        <translation>
            <numerusform>%Ln von Hand angehakte Person</numerusform>
            <numerusform>%Ln von Hand angehakte Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeoplePage</name>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add people…</source>
        <translation>Personen &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>Neu laden (F5)</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Outside our domain</source>
        <translation>Fremde Domain</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>The list is being read right now.</source>
        <translation>Die Liste wird gerade geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in the list yet.</source>
        <translation>Noch ist niemand in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>von %Ln Person</numerusform>
            <numerusform>von %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of at least %Ln people</source>
        <translation>
            <numerusform>von mindestens %Ln Person</numerusform>
            <numerusform>von mindestens %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 %2</source>
        <extracomment>%1 a number, %2 &quot;of 1,248 people&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Nobody could be read</source>
        <translation>Niemand konnte geladen werden</translation>
    </message>
    <message>
        <source>This organisation has no people. Add the first ones from any spreadsheet.</source>
        <translation>Diese Organisation hat keine Personen. Fügen Sie die ersten aus einer beliebigen Tabelle hinzu.</translation>
    </message>
    <message>
        <source>The message above says why. Nothing was changed.</source>
        <translation>Die Meldung oben sagt, warum. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody is in this view</source>
        <translation>In dieser Ansicht ist niemand</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in this view</source>
        <translation>In dieser Ansicht passt niemand zu „%1“</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>A near match: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search everyone</source>
        <translation>Bei allen suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>Export access…</source>
        <translation>Zugriff exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Add &amp;one…</source>
        <translation>&amp;Einzelne hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing can be changed while no platform is connected.</source>
        <translation>Es lässt sich nichts ändern, solange keine Plattform verbunden ist.</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>Jemand geht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open access</source>
        <translation>Zugriff öffnen</translation>
    </message>
    <message>
        <source>Invited &gt; 14 days</source>
        <translation>Eingeladen &gt; 14 Tage</translation>
    </message>
    <message>
        <source>Only on one platform</source>
        <translation>Nur auf einer Plattform</translation>
    </message>
    <message>
        <source>Never active</source>
        <translation>Nie aktiv</translation>
    </message>
    <message>
        <source>People alone</source>
        <comment>without the service accounts</comment>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>Everyone, sorted as now.</source>
        <translation>Alle, sortiert wie jetzt.</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>Sie zeigt: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>1,248 people on 3 platforms</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln Plattform</numerusform>
            <numerusform>%Ln Plattformen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank cell: no account on that platform</source>
        <translation>Leere Zelle: kein Konto auf dieser Plattform</translation>
    </message>
    <message>
        <source>Blank cell: no account, or not read yet</source>
        <translation>Leere Zelle: kein Konto, oder noch nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles, teams and ids of %Ln people.</source>
        <translation>
            <numerusform>Durchsucht wurden Namen, E-Mail-Adressen, Rollen, Teams und IDs von %Ln Person.</numerusform>
            <numerusform>Durchsucht wurden Namen, E-Mail-Adressen, Rollen, Teams und IDs von %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No platform could be reached, so this may be out of date, and nothing can be changed now.</source>
        <translation>Keine Plattform war erreichbar; dies kann also veraltet sein, und gerade lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonDelegate</name>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonPane</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>Einzelheiten zur Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Wählen Sie eine Person</translation>
    </message>
    <message>
        <source>What is known about them appears here.</source>
        <translation>Hier steht dann, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open access</source>
        <translation>Zugriff öffnen</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the account on %1</source>
        <translation>Das Konto bei %1 ändern</translation>
    </message>
    <message>
        <source>Nothing can be changed here now.</source>
        <translation>Hier lässt sich gerade nichts ändern.</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>This account is somebody else&apos;s: take it apart</source>
        <translation>Dieses Konto gehört jemand anderem: abtrennen</translation>
    </message>
    <message>
        <source>Pending invitation</source>
        <translation>Offene Einladung</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>Nicht dieselbe Person wie %1</translation>
    </message>
    <message>
        <source>Teams and groups</source>
        <translation>Teams und Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not tell who is in which team.</source>
        <translation>%1 teilt nicht mit, wer in welchem Team ist.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the name of a key, %2 &quot;used 2 hours ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Die Schlüssel werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Not known on %1: its keys could not be read.</source>
        <translation>Bei %1 nicht bekannt: Die Schlüssel dort konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>Jemand geht&#xa0;…</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>%1: user id</source>
        <translation>%1: Benutzer-ID</translation>
    </message>
    <message>
        <source>%1: identity id</source>
        <translation>%1: Identitäts-ID</translation>
    </message>
    <message>
        <source>%1: invitation id</source>
        <translation>%1: Einladungs-ID</translation>
    </message>
    <message>
        <source>%1: its own word for the state</source>
        <translation>%1: eigenes Wort für den Zustand</translation>
    </message>
    <message>
        <source>%1: its own word for the role</source>
        <translation>%1: eigenes Wort für die Rolle</translation>
    </message>
    <message>
        <source>%1: created, as it wrote it</source>
        <translation>%1: angelegt, wie dort geschrieben</translation>
    </message>
    <message>
        <source>Unusual in the answer of %1: %2</source>
        <translation>Ungewöhnlich in der Antwort von %1: %2</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformChoices</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role on %1 where the sheet says nothing</source>
        <translation>Rolle bei %1, wenn die Tabelle nichts sagt</translation>
    </message>
    <message>
        <source>New people get</source>
        <translation>Neue Personen bekommen</translation>
    </message>
    <message>
        <source>How new people get into %1</source>
        <translation>Wie neue Personen zu %1 kommen</translation>
    </message>
    <message>
        <source>an invitation by e-mail</source>
        <translation>eine Einladung per E-Mail</translation>
    </message>
    <message>
        <source>a temporary password, shown to you once</source>
        <translation>ein vorläufiges Passwort, Ihnen einmal gezeigt</translation>
    </message>
    <message>
        <source>no mail: single sign-on</source>
        <translation>keine E-Mail: Single Sign-on</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln rows)</source>
        <comment>a platform, how many rows go there</comment>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformLine</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Start</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RehearsePage</name>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Noch wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>Es wird nachgesehen, wer da ist</translation>
    </message>
    <message>
        <source>What happens on each platform</source>
        <translation>Was auf jeder Plattform geschieht</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>People &amp;without a word about it</source>
        <translation>Personen &amp;ohne Angabe dazu</translation>
    </message>
    <message>
        <source>People who will be refused</source>
        <translation>Personen, die abgelehnt werden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>Es wird nachgesehen, wer da ist: bisher %Ln Person</numerusform>
            <numerusform>Es wird nachgesehen, wer da ist: bisher %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is there…</source>
        <translation>Es wird nachgesehen, wer da ist&#xa0;…</translation>
    </message>
    <message>
        <source>The numbers have changed since you looked: %1 instead of %2. Look at them again before you go on.</source>
        <translation>Die Zahlen haben sich geändert, seit Sie sie angesehen haben: %1 statt %2. Sehen Sie sie noch einmal an, bevor Sie fortfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln people</source>
        <translation>
            <numerusform>%Ln Person a&amp;nlegen</numerusform>
            <numerusform>%Ln Personen a&amp;nlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading who is there</source>
        <translation>Es wird noch nachgesehen, wer da ist</translation>
    </message>
    <message>
        <source>C&amp;reate %1 and send %2</source>
        <translation>%1 a&amp;nlegen und %2 senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than ten minutes: reading once more, then it starts by itself</source>
        <translation>Älter als zehn Minuten: Es wird noch einmal geladen, dann geht es von selbst los</translation>
    </message>
    <message>
        <source>This connection only reads</source>
        <translation>Diese Verbindung liest nur</translation>
    </message>
    <message>
        <source>today at %1 (%2)</source>
        <translation>heute um %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>am %1 um %2 (%3)</translation>
    </message>
    <message>
        <source>%1 in the sheet: %2 go on, %3 are left out.</source>
        <translation>%1 in der Tabelle: %2 gehen weiter, %3 bleiben draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with who is there now</source>
        <translation>Es wird verglichen, wer schon da ist</translation>
    </message>
    <message>
        <source>Who is there could not be read</source>
        <translation>Wer da ist, konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No account is created and no mail leaves before you press the button on this page.</source>
        <translation>Bevor Sie die Schaltfläche auf dieser Seite drücken, wird kein Konto angelegt und keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>%1 will be created on %2</source>
        <translation>Neu anzulegen bei %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are there already</source>
        <translation>
            <numerusform>Die %Ln Person ist schon vorhanden</numerusform>
            <numerusform>Alle %Ln Personen sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is new on %1</source>
        <translation>Bei %1 ist niemand neu</translation>
    </message>
    <message>
        <source>Read from %1 %2. No account is created and no mail leaves before you press the button.</source>
        <translation>Geladen von %1 %2. Bevor Sie die Schaltfläche drücken, wird kein Konto angelegt und keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>people will be created</source>
        <translation>Personen werden angelegt</translation>
    </message>
    <message>
        <source>e-mails go out</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message>
        <source>already there, left as they are</source>
        <translation>schon vorhanden, bleiben so</translation>
    </message>
    <message>
        <source>will be refused</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <source>Single sign-on, nothing is sent</source>
        <translation>Single Sign-on, keine E-Mail</translation>
    </message>
    <message>
        <source>Password, nothing is sent</source>
        <translation>Passwort, keine E-Mail</translation>
    </message>
    <message>
        <source>sign in with single sign-on</source>
        <translation>melden sich mit Single Sign-on an</translation>
    </message>
    <message>
        <source>sign in with a password</source>
        <translation>melden sich mit einem Passwort an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows bring a password</source>
        <translation>
            <numerusform>%Ln Zeile bringt ein Passwort mit</numerusform>
            <numerusform>%Ln Zeilen bringen ein Passwort mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say how they sign in</source>
        <translation>
            <numerusform>%Ln Zeile sagt, wie die Anmeldung geht</numerusform>
            <numerusform>%Ln Zeilen sagen, wie die Anmeldung geht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See &amp;all %Ln people</source>
        <translation>
            <numerusform>A&amp;lle ansehen: %Ln Person</numerusform>
            <numerusform>A&amp;lle %Ln Personen ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 single sign-on, %2 a password; nothing is sent</source>
        <translation>%1 Single Sign-on, %2 Passwort; keine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto a&amp;nlegen</numerusform>
            <numerusform>%Ln Konten a&amp;nlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be made on %2</source>
        <comment>how many accounts, how many platforms</comment>
        <translation>Anzulegen: %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln Plattform</numerusform>
            <numerusform>%Ln Plattformen</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts will be made</source>
        <translation>Konten werden angelegt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>As the organisation has it</source>
        <translation>Wie in der Organisation eingestellt</translation>
    </message>
    <message>
        <source>No mail is sent</source>
        <translation>Es wird keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>Invitation by e-mail</source>
        <translation>Einladung per E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by an invitation by e-mail</source>
        <translation>
            <numerusform>davon %Ln mit einer Einladung per E-Mail</numerusform>
            <numerusform>davon %Ln mit einer Einladung per E-Mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Bericht e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Kinds of report</source>
        <translation>Arten von Berichten</translation>
    </message>
    <message>
        <source>Reviews and evidence</source>
        <translation>Prüfungen und Nachweise</translation>
    </message>
    <message>
        <source>Begin an access &amp;review…</source>
        <translation>&amp;Zugriffsprüfung beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask those who know whether each access is still needed, with files that need no sign-in.</source>
        <translation>Diejenigen, die es wissen, fragen, ob jeder Zugriff noch gebraucht wird: mit Dateien, die keine Anmeldung brauchen.</translation>
    </message>
    <message>
        <source>Reviews &amp;under way…</source>
        <translation>&amp;Laufende Prüfungen&#xa0;…</translation>
    </message>
    <message>
        <source>Read answers back, submit and sign off.</source>
        <translation>Antworten einlesen, umsetzen und abnehmen.</translation>
    </message>
    <message>
        <source>Make an &amp;evidence pack…</source>
        <translation>&amp;Nachweispaket erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Report, data and the platforms’ own answers in one folder that can be checked without Gatehouse’s keys.</source>
        <translation>Bericht, Daten und die Antworten der Plattformen selbst in einem Ordner, der sich ohne die Schlüssel von Gatehouse prüfen lässt.</translation>
    </message>
    <message>
        <source>&amp;Check a pack…</source>
        <translation>Paket &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Tells whether a pack is as it was made.</source>
        <translation>Sagt, ob ein Paket so ist, wie es erstellt wurde.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>Pla&amp;ttform</translation>
    </message>
    <message>
        <source>Changed &amp;since</source>
        <translation>Geändert &amp;seit</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>Own &amp;domains</source>
        <translation>Eigene &amp;Domains</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>No earlier reading is kept yet.</source>
        <translation>Es ist noch kein früherer Stand aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>It is being read right now.</source>
        <translation>Gerade wird geladen.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>Who can reach what could not be read</source>
        <translation>Wer was erreicht, konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Reading who can reach what…</source>
        <translation>Es wird geladen, wer was erreicht&#xa0;…</translation>
    </message>
    <message>
        <source>The reports appear as soon as everything is read.</source>
        <translation>Die Berichte erscheinen, sobald alles geladen ist.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch gibt es nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Each day’s first whole reading is kept. From tomorrow on you see here what has changed.</source>
        <translation>Der erste vollständige Stand jedes Tages wird aufbewahrt. Ab morgen sehen Sie hier, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Diesen Stand aufbewahren</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Everybody reaches what they reached then.</source>
        <translation>Alle erreichen, was sie damals erreichten.</translation>
    </message>
    <message>
        <source>There is nobody and nothing of this kind.</source>
        <translation>Hier gibt es niemanden und nichts von dieser Art.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>For other programs, with where the data come from. Permissions of Anyscale alone: exactly what its own tool writes.</source>
        <translation>Für andere Programme, mit der Herkunft der Daten. Berechtigungen nur von Anyscale: genau das, was das Werkzeug von Anyscale selbst schreibt.</translation>
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
        <translation>Wie es auf jeder Plattform ausging</translation>
    </message>
    <message>
        <source>Save these &amp;rows as a sheet…</source>
        <translation>Diese Zeilen als &amp;Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>People who need attention</source>
        <translation>Personen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not sent yet</source>
        <translation>
            <numerusform>%Ln ist noch nicht gesendet</numerusform>
            <numerusform>%Ln sind noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are done</source>
        <translation>
            <numerusform>%Ln Person ist fertig</numerusform>
            <numerusform>%Ln Personen sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Finished today at %1 after %2.</source>
        <translation>Heute um %1 nach %2 fertig geworden.</translation>
    </message>
    <message>
        <source>Stopped today at %1 after %2.</source>
        <translation>Heute um %1 nach %2 gestoppt.</translation>
    </message>
    <message>
        <source>What is not sent yet is kept and offered again when you start next time.</source>
        <translation>Was noch nicht gesendet ist, bleibt erhalten und wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>No e-mail was sent.</source>
        <translation>Es wurde keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>people were there already</source>
        <translation>Personen waren schon vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>people are done, %Ln of them were there already</source>
        <translation>
            <numerusform>Personen sind fertig, %Ln davon war schon vorhanden</numerusform>
            <numerusform>Personen sind fertig, %Ln davon waren schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>people are done</source>
        <translation>Personen sind fertig</translation>
    </message>
    <message>
        <source>people need attention</source>
        <translation>Personen brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>rows were left out by you</source>
        <translation>Zeilen haben Sie ausgelassen</translation>
    </message>
    <message>
        <source>rows are not sent yet</source>
        <translation>Zeilen sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>rows in the sheet</source>
        <translation>Zeilen in der Tabelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need attention</source>
        <translation>
            <numerusform>%Ln Person braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Personen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>Niemand braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln &amp;rows that did not make it as a sheet…</source>
        <translation>
            <numerusform>Die %Ln nicht angelegte Zeile als &amp;Tabelle speichern&#xa0;…</numerusform>
            <numerusform>Die %Ln nicht angelegten Zeilen als &amp;Tabelle speichern&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look again for the %Ln that are not clear</source>
        <translation>
            <numerusform>Bei der %Ln unklaren erneut &amp;nachsehen</numerusform>
            <numerusform>Bei den %Ln unklaren erneut &amp;nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Result of adding people from %1</source>
        <translation>Ergebnis des Hinzufügens aus %1</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel-Arbeitsmappe (%1)</translation>
    </message>
    <message>
        <source>Text file for any spreadsheet program (%1)</source>
        <translation>Textdatei für jedes Tabellenprogramm (%1)</translation>
    </message>
    <message>
        <source>%1 is saved. It holds no password.</source>
        <translation>%1 ist gespeichert. Darin steht kein Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be saved there. Choose another folder.</source>
        <translation>%1 konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the result workbook</source>
        <translation>Ergebnismappe speichern</translation>
    </message>
    <message>
        <source>%1 - result.xlsx</source>
        <translation>%1 - Ergebnis.xlsx</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Save the rows that did not make it</source>
        <translation>Nicht angelegte Zeilen speichern</translation>
    </message>
    <message>
        <source>%1 - to mend.xlsx</source>
        <translation>%1 - zu berichtigen.xlsx</translation>
    </message>
    <message>
        <source>See &amp;them in People</source>
        <translation>Unter &amp;Personen ansehen</translation>
    </message>
    <message>
        <source>&amp;Add another sheet</source>
        <translation>&amp;Weitere Tabelle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other %Ln</source>
        <translation>
            <numerusform>Mit der übrigen %Ln &amp;fortfahren</numerusform>
            <numerusform>Mit den übrigen %Ln &amp;fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save result workbook…</source>
        <translation>&amp;Ergebnismappe speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations went out by e-mail.</source>
        <translation>
            <numerusform>%Ln Einladung wurde per E-Mail gesendet.</numerusform>
            <numerusform>%Ln Einladungen wurden per E-Mail gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message numerus="yes">
        <source>Temporary &amp;passwords of %Ln people…</source>
        <translation>
            <numerusform>&amp;Vorläufiges Passwort von %Ln Person&#xa0;…</numerusform>
            <numerusform>&amp;Vorläufige Passwörter von %Ln Personen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are done</source>
        <translation>
            <numerusform>%Ln Konto ist fertig</numerusform>
            <numerusform>%Ln Konten sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts were there already</source>
        <translation>Konten waren schon da</translation>
    </message>
    <message numerus="yes">
        <source>accounts are done, %Ln of them were there already</source>
        <translation>
            <numerusform>Konten sind fertig, %Ln davon war schon da</numerusform>
            <numerusform>Konten sind fertig, %Ln davon waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts are done</source>
        <translation>Konten sind fertig</translation>
    </message>
    <message>
        <source>accounts need attention</source>
        <translation>Konten brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>left out or not asked for</source>
        <translation>ausgelassen oder nicht verlangt</translation>
    </message>
    <message>
        <source>in all: each row counts once a platform</source>
        <translation>insgesamt: jede Zeile zählt einmal je Plattform</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewAnswersModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln in Verwendung</numerusform>
            <numerusform>%Ln in Verwendung</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a short list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What will be done, person by person</source>
        <translation>Was getan wird, Person für Person</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>To go ahead, &amp;type how many people it is:</source>
        <translation>Um fortzufahren, &amp;tippen Sie, wie viele Personen es sind:</translation>
    </message>
    <message>
        <source>&amp;Keep this list…</source>
        <translation>Diese Liste &amp;behalten&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>Teams and keys lost</source>
        <translation>Verlorene Teams und Schlüssel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reading what goes with it… %1 of %2</source>
        <translation>Es wird geladen, was dazugehört&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Reading what goes with it…</source>
        <translation>Es wird geladen, was dazugehört&#xa0;…</translation>
    </message>
    <message>
        <source>What goes with it could not be read: %1</source>
        <translation>Was dazugehört, konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys.</source>
        <translation>
            <numerusform>%Ln Schlüssel.</numerusform>
            <numerusform>%Ln Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts.</source>
        <translation>
            <numerusform>%Ln Konto.</numerusform>
            <numerusform>%Ln Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 go with them.</source>
        <translation>%1 und %2 gehen damit verloren.</translation>
    </message>
    <message>
        <source>At least %1 and %2 go with them.</source>
        <translation>Mindestens %1 und %2 gehen damit verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team places</source>
        <translation>
            <numerusform>%Ln Platz in einem Team</numerusform>
            <numerusform>%Ln Plätze in Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails are sent.</source>
        <translation>
            <numerusform>%Ln E-Mail wird gesendet.</numerusform>
            <numerusform>%Ln E-Mails werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent.</source>
        <translation>Es wird keine E-Mail gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not reached by this.</source>
        <translation>
            <numerusform>%Ln Person wird davon nicht erreicht.</numerusform>
            <numerusform>%Ln Personen werden davon nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list can be changed. The reasons stand beside the names.</source>
        <translation>Niemand auf dieser Liste lässt sich ändern. Die Gründe stehen neben den Namen.</translation>
    </message>
    <message>
        <source>What goes with it is still being read.</source>
        <translation>Was dazugehört, wird noch geladen.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Tippen Sie zuerst die Zahl.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tippen Sie %1</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Diese Liste behalten</translation>
    </message>
    <message>
        <source>What would be done, line by line</source>
        <translation>Was getan würde, Zeile für Zeile</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Für andere Programme.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewList</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Zugriffsprüfungen</translation>
    </message>
    <message>
        <source>Access reviews, newest first</source>
        <translation>Zugriffsprüfungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>&amp;Neue Prüfung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is no access review yet</source>
        <translation>Es gibt noch keine Zugriffsprüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not signed off</source>
        <translation>
            <numerusform>%Ln Prüfung ist nicht abgenommen</numerusform>
            <numerusform>%Ln Prüfungen sind nicht abgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this review?</source>
        <translation>Diese Prüfung löschen?</translation>
    </message>
    <message>
        <source>Its decisions and answers are gone for good. On the platforms nothing changes.</source>
        <translation>Ihre Entscheidungen und Antworten sind endgültig weg. Auf den Plattformen ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewersPage</name>
    <message>
        <source>Choose the &amp;sheet…</source>
        <translation>&amp;Tabelle auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>One for everything</source>
        <translation>Eine Person für alles</translation>
    </message>
    <message>
        <source>Another one by platform</source>
        <translation>Je Plattform eine andere</translation>
    </message>
    <message>
        <source>Another one by place</source>
        <translation>Je Ort eine andere</translation>
    </message>
    <message>
        <source>As a sheet says, person by person</source>
        <translation>Wie eine Tabelle es sagt, Person für Person</translation>
    </message>
    <message>
        <source>Who decides about what</source>
        <translation>Wer worüber entscheidet</translation>
    </message>
    <message>
        <source>Each reviewer gets a file with their own rows. It needs no login and no network.</source>
        <translation>Jede prüfende Person bekommt eine Datei mit ihren eigenen Zeilen. Dafür sind weder Anmeldung noch Netzwerk nötig.</translation>
    </message>
    <message>
        <source>&amp;Reviewer, for everything that no rule names</source>
        <translation>&amp;Prüfende Person für alles, was keine Regel nennt</translation>
    </message>
    <message>
        <source>Se&amp;cond reviewer, who decides about the other reviewers’ own roles</source>
        <translation>Zwe&amp;ite prüfende Person, die über die eigenen Rollen der anderen prüfenden Personen entscheidet</translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation>Wer &amp;entscheidet</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Who is reviewed by whom</source>
        <translation>Wer von wem geprüft wird</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a reviewer in the sheet.</source>
        <translation>
            <numerusform>In der Tabelle hat %Ln Person eine prüfende Person.</numerusform>
            <numerusform>In der Tabelle haben %Ln Personen eine prüfende Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides about %2.</source>
        <translation>%1 entscheidet über %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles belong to reviewers themselves, and nobody decides about themselves: name a second reviewer.</source>
        <translation>
            <numerusform>%Ln Rolle gehört prüfenden Personen selbst, und niemand entscheidet über sich selbst: Nennen Sie eine zweite prüfende Person.</numerusform>
            <numerusform>%Ln Rollen gehören prüfenden Personen selbst, und niemand entscheidet über sich selbst: Nennen Sie eine zweite prüfende Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers decide</source>
        <translation>
            <numerusform>%Ln prüfende Person entscheidet</numerusform>
            <numerusform>%Ln prüfende Personen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the reviewer with an e-mail address.</source>
        <translation>Nennen Sie die prüfende Person mit einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Das ist keine E-Mail-Adresse: %1</translation>
    </message>
    <message>
        <source>Choose the sheet first.</source>
        <translation>Wählen Sie zuerst die Tabelle.</translation>
    </message>
    <message>
        <source>Name a second reviewer.</source>
        <translation>Nennen Sie eine zweite prüfende Person.</translation>
    </message>
    <message>
        <source>&amp;Next: files</source>
        <translation>&amp;Weiter: Dateien</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RoleForm</name>
    <message>
        <source>Choose a role</source>
        <translation>Rolle auswählen</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>Neue &amp;Rolle</translation>
    </message>
    <message>
        <source>Choose the new role.</source>
        <translation>Wählen Sie die neue Rolle.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RunPage</name>
    <message>
        <source>Rows done</source>
        <translation>Fertige Zeilen</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Done on this platform</source>
        <translation>Auf dieser Plattform fertig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>Letzte Ausgänge</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>&amp;Nur was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Last outcomes, newest first</source>
        <translation>Letzte Ausgänge, neueste zuerst</translation>
    </message>
    <message>
        <source>It could not be taken up yet</source>
        <translation>Es konnte noch nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is kept and offered again.</source>
        <translation>Nichts ist verloren: Alles bleibt erhalten und wird wieder angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln people</source>
        <translation>
            <numerusform>%Ln Person wird angelegt</numerusform>
            <numerusform>%Ln Personen werden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every second</source>
        <translation>
            <numerusform>etwa %Ln je Sekunde</numerusform>
            <numerusform>etwa %Ln je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every minute</source>
        <translation>
            <numerusform>etwa %Ln je Minute</numerusform>
            <numerusform>etwa %Ln je Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>No connection. Nothing is lost; it goes on when it is back.</source>
        <translation>Keine Verbindung. Nichts ist verloren; es geht weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Waiting %1: %2 asked for a pause. It goes on by itself.</source>
        <translation>Wartet %1: %2 hat um eine Pause gebeten. Es geht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for a pause. It goes on by itself.</source>
        <translation>%1 hat um eine Pause gebeten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Pausing: the request under way is finished first</source>
        <translation>Pause folgt: Die laufende Anfrage wird zuerst beendet</translation>
    </message>
    <message>
        <source>Stopping: the request under way is finished first</source>
        <translation>Stoppt: Die laufende Anfrage wird zuerst beendet</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Angehalten. Nichts wird gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>You can close this window: what is not done yet is kept and offered again.</source>
        <translation>Sie können dieses Fenster schließen: Was noch nicht fertig ist, bleibt erhalten und wird wieder angeboten.</translation>
    </message>
    <message>
        <source>&amp;Stop after this request</source>
        <translation>Nach dieser Anfrage &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>What is not done yet is kept and offered again.</source>
        <translation>Was noch nicht fertig ist, bleibt erhalten und wird wieder angeboten.</translation>
    </message>
    <message>
        <source>See what was &amp;done</source>
        <translation>Er&amp;gebnis ansehen</translation>
    </message>
    <message>
        <source>&amp;Try to go on</source>
        <translation>Fortfahren &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The request under way is finished first</source>
        <translation>Die laufende Anfrage wird zuerst beendet</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto wird angelegt</numerusform>
            <numerusform>%Ln Konten werden angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SaveViewDialog</name>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>Your views</source>
        <translation>Ihre Ansichten</translation>
    </message>
    <message>
        <source>Take the view “%1” away</source>
        <translation>Die Ansicht „%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>Die Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>You have a view of this name: it is replaced.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen: Sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SeatForm</name>
    <message>
        <source>&amp;Models seat</source>
        <translation>Lizenzplatz &amp;Models</translation>
    </message>
    <message>
        <source>&amp;Weave seat</source>
        <translation>Lizenzplatz &amp;Weave</translation>
    </message>
    <message>
        <source>Choose a seat.</source>
        <translation>Wählen Sie einen Lizenzplatz.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>Wie er ist (%1)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SecretDialog</name>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Shown once</source>
        <translation>Einmal gezeigt</translation>
    </message>
    <message>
        <source>It is shown this one time and kept nowhere. Hand it over now: after this window is closed nobody can see it again, here or on the platform.</source>
        <translation>Es wird dieses eine Mal gezeigt und nirgends aufbewahrt. Übergeben Sie es jetzt: Ist dieses Fenster geschlossen, kann es niemand mehr sehen, weder hier noch auf der Plattform.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln seconds.</source>
        <translation>
            <numerusform>Kopiert. In %Ln Sekunde wird die Zwischenablage geleert.</numerusform>
            <numerusform>Kopiert. In %Ln Sekunden wird die Zwischenablage geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SelectionBar</name>
    <message>
        <source>What to do with the ticked people</source>
        <translation>Was mit den angehakten Personen geschehen soll</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln in this view</source>
        <translation>
            <numerusform>Alle auswählen (%Ln in dieser Ansicht)</numerusform>
            <numerusform>Alle %Ln in dieser Ansicht auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln read so far in this view</source>
        <translation>
            <numerusform>Alle auswählen (%Ln in dieser Ansicht bisher geladen)</numerusform>
            <numerusform>Alle %Ln bisher geladenen in dieser Ansicht auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unavailable: %2</source>
        <extracomment>%1 an action as its button says it, %2 a sentence</extracomment>
        <translation>%1 ist nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>Someone is leaving…</source>
        <translation>Jemand geht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kept in this profile, on this computer.</source>
        <translation>In diesem Profil auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>“As the desktop” follows its light or dark mode and its contrast.</source>
        <translation>„Wie die Arbeitsumgebung“ folgt deren hellem oder dunklem Modus und deren Kontrast.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Gatehouse is started again. Dates and numbers follow it.</source>
        <translation>Gilt, wenn Gatehouse neu gestartet wird. Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SheetPage</name>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Technische Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;stoppen</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Drop a sheet here</source>
        <translation>Eine Tabelle hier ablegen</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, TSV or YAML. Any layout, any column names, any language.</source>
        <translation>Excel, LibreOffice, CSV, TSV oder YAML. Jeder Aufbau, alle Spaltennamen, jede Sprache.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste people</source>
        <translation>Personen &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste takes cells, a table from a mail, or “Ana Ruiz &lt;ana@acme.example&gt;; …”</source>
        <translation>Einfügen lassen sich Zellen, eine Tabelle aus einer E-Mail oder „Ana Ruiz &lt;ana@acme.example&gt;;&#xa0;…“</translation>
    </message>
    <message>
        <source>Sheets used lately</source>
        <translation>Zuletzt verwendete Tabellen</translation>
    </message>
    <message>
        <source>No sheet yet?</source>
        <translation>Noch keine Tabelle?</translation>
    </message>
    <message>
        <source>The template has the columns that are understood, and a second sheet with notes and examples.</source>
        <translation>Die Vorlage hat die Spalten, die verstanden werden, und ein zweites Blatt mit Hinweisen und Beispielen.</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>&amp;Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere Datei &amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>No e-mail column was found</source>
        <translation>Keine Spalte mit E-Mail-Adressen gefunden</translation>
    </message>
    <message>
        <source>Perhaps the header is in another row, or the columns run together. Change it here, or choose the column on the next page.</source>
        <translation>Vielleicht steht die Kopfzeile woanders, oder die Spalten laufen ineinander. Ändern Sie es hier, oder wählen Sie die Spalte auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>&amp;Looks wrong? Encoding, separator, header row</source>
        <translation>Sieht &amp;falsch aus? Zeichensatz, Trennzeichen, Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Zei&amp;chensatz</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>Text is &amp;wrapped in</source>
        <translation>Te&amp;xt steht in</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>The rows below follow at once. Look for broken letters such as “Ã¼”.</source>
        <translation>Die Zeilen darunter folgen sofort. Achten Sie auf zerstörte Buchstaben wie „Ã¼“.</translation>
    </message>
    <message>
        <source>&amp;Back to what was recognised</source>
        <translation>Z&amp;urück zum Erkannten</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>This layout was used before</source>
        <translation>Dieser Aufbau wurde schon verwendet</translation>
    </message>
    <message>
        <source>Your choices for its columns are filled in again. You can change them on the next page.</source>
        <translation>Ihre Auswahl für die Spalten ist wieder eingetragen. Sie können sie auf der nächsten Seite ändern.</translation>
    </message>
    <message>
        <source>Start f&amp;resh instead</source>
        <translation>Stattdessen &amp;neu beginnen</translation>
    </message>
    <message>
        <source>Sheets of people (%1);;All files (*)</source>
        <translation>Personentabellen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Pasted people</source>
        <translation>Eingefügte Personen</translation>
    </message>
    <message>
        <source>There is nothing to paste yet</source>
        <translation>Noch gibt es nichts einzufügen</translation>
    </message>
    <message>
        <source>Choose a sheet of people</source>
        <translation>Personentabelle auswählen</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Excel workbook (%1);;Text file for any spreadsheet program (%2)</source>
        <translation>Excel-Arbeitsmappe (%1);;Textdatei für jedes Tabellenprogramm (%2)</translation>
    </message>
    <message>
        <source>%1 is saved. Fill it in, save it, and drop it here.</source>
        <translation>%1 ist gespeichert. Füllen Sie die Datei aus, speichern Sie sie, und legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>%1 could not be saved there. Choose another folder.</source>
        <translation>%1 konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Which people do you want to add?</source>
        <translation>Welche Personen möchten Sie hinzufügen?</translation>
    </message>
    <message>
        <source>Nothing is changed on any platform until the last step, and you will see exactly what happens before it does.</source>
        <translation>Bis zum letzten Schritt wird auf keiner Plattform etwas geändert, und Sie sehen genau, was geschieht, bevor es geschieht.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copy cells or addresses first, then paste them here.</source>
        <translation>Kopieren Sie zuerst Zellen oder Adressen, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln rows so far</source>
        <translation>
            <numerusform>Wird gelesen&#xa0;… bisher %Ln Zeile</numerusform>
            <numerusform>Wird gelesen&#xa0;… bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading… %1 of %2</source>
        <translation>Wird gelesen&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation>Wird gelesen&#xa0;… bisher %1</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>LibreOffice sheet</source>
        <translation>LibreOffice-Tabelle</translation>
    </message>
    <message>
        <source>YAML list</source>
        <translation>YAML-Liste</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>columns separated by: %1</source>
        <translation>Spalten getrennt durch: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were found in this sheet</source>
        <translation>
            <numerusform>In dieser Tabelle wurde %Ln Person gefunden</numerusform>
            <numerusform>In dieser Tabelle wurden %Ln Personen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No people were found in this sheet</source>
        <translation>In dieser Tabelle wurden keine Personen gefunden</translation>
    </message>
    <message>
        <source>If letters look broken or columns run together, change it here. Your file stays as it is.</source>
        <translation>Wenn Buchstaben zerstört aussehen oder Spalten ineinanderlaufen, ändern Sie es hier. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>If this is not what you expected, pick another sheet or header row before you go on.</source>
        <translation>Wenn Sie etwas anderes erwartet haben, wählen Sie ein anderes Blatt oder eine andere Kopfzeile, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>You began with this sheet before</source>
        <translation>Sie haben mit dieser Tabelle schon begonnen</translation>
    </message>
    <message>
        <source>What you changed and left out is filled in again. You can undo it on the Check page.</source>
        <translation>Was Sie geändert und ausgelassen haben, ist wieder eingetragen. Auf der Seite „Prüfen“ können Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheets are not used</source>
        <translation>
            <numerusform>%Ln ausgeblendetes Blatt wird nicht verwendet</numerusform>
            <numerusform>%Ln ausgeblendete Blätter werden nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows above the header are passed over.</source>
        <translation>
            <numerusform>%Ln Zeile über der Kopfzeile wird übergangen.</numerusform>
            <numerusform>%Ln Zeilen über der Kopfzeile werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is the header.</source>
        <translation>Zeile %1 ist die Kopfzeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells could not be read as they should; their rows are shown on the Check page.</source>
        <translation>
            <numerusform>%Ln Zelle war nicht richtig lesbar; ihre Zeile steht auf der Seite „Prüfen“.</numerusform>
            <numerusform>%Ln Zellen waren nicht richtig lesbar; ihre Zeilen stehen auf der Seite „Prüfen“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SignOffPage</name>
    <message>
        <source>Still to be done by hand</source>
        <translation>Noch von Hand zu tun</translation>
    </message>
    <message>
        <source>&amp;Who signs off</source>
        <translation>Wer a&amp;bnimmt</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>Abgenommen von %1</translation>
    </message>
    <message>
        <source>%1 of %2 roles were decided</source>
        <translation>%1 von %2 Rollen wurden entschieden</translation>
    </message>
    <message>
        <source>On %1. Nothing of it changes any more.</source>
        <translation>Am %1. Nichts davon ändert sich noch.</translation>
    </message>
    <message>
        <source>The sign-off page tells population, reviewers, decisions, reasons and endings.</source>
        <translation>Die Abnahmeseite nennt Umfang, prüfende Personen, Entscheidungen, Gründe und Ergebnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles are kept.</source>
        <translation>
            <numerusform>%Ln Rolle bleibt.</numerusform>
            <numerusform>%Ln Rollen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be changed.</source>
        <translation>
            <numerusform>%Ln Rolle war zu ändern.</numerusform>
            <numerusform>%Ln Rollen waren zu ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be removed.</source>
        <translation>
            <numerusform>%Ln Rolle war zu entfernen.</numerusform>
            <numerusform>%Ln Rollen waren zu entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were carried out.</source>
        <translation>
            <numerusform>%Ln Entscheidung wurde umgesetzt.</numerusform>
            <numerusform>%Ln Entscheidungen wurden umgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles have no answer.</source>
        <translation>
            <numerusform>%Ln Rolle hat keine Antwort.</numerusform>
            <numerusform>%Ln Rollen haben keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the sign-off page…</source>
        <translation>Abnahmeseite &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Write who signs off.</source>
        <translation>Schreiben Sie, wer abnimmt.</translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation>&amp;Abnehmen</translation>
    </message>
    <message>
        <source>Save the sign-off page</source>
        <translation>Abnahmeseite speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::StepsPanel</name>
    <message>
        <source>Where to get the key</source>
        <translation>Wo es den Schlüssel gibt</translation>
    </message>
    <message>
        <source>Prefer to try first? The practice organisation needs no key.</source>
        <translation>Lieber erst ausprobieren? Die Übungsorganisation braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Use the practice organisation</source>
        <translation>Übungsorganisation verwenden</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Compared with the pages of %1 on %2.</source>
        <translation>Am %2 mit den Seiten von %1 verglichen.</translation>
    </message>
    <message>
        <source>Say first where your organisation is.</source>
        <translation>Geben Sie zuerst an, wo Ihre Organisation ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SubmitPage</name>
    <message>
        <source>What will happen, a line for each decision</source>
        <translation>Was geschehen wird, eine Zeile für jede Entscheidung</translation>
    </message>
    <message>
        <source>Who can reach what could not be read</source>
        <translation>Wer was erreicht, konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>Es wird nachgesehen, was jetzt da ist&#xa0;…</translation>
    </message>
    <message>
        <source>Only roles that are as they were when the review began are touched.</source>
        <translation>Nur Rollen, die noch so sind wie zu Beginn der Prüfung, werden angefasst.</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird %1</translation>
    </message>
    <message>
        <source>Nothing is changed by this review</source>
        <translation>Durch diese Prüfung wird nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions will be carried out</source>
        <translation>
            <numerusform>%Ln Entscheidung wird umgesetzt</numerusform>
            <numerusform>%Ln Entscheidungen werden umgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to be done by hand.</source>
        <translation>
            <numerusform>%Ln bleibt von Hand zu tun.</numerusform>
            <numerusform>%Ln bleiben von Hand zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because something changed since.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen, weil sich seitdem etwas geändert hat.</numerusform>
            <numerusform>%Ln werden ausgelassen, weil sich seitdem etwas geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln Rolle ohne Antwort bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Rollen ohne Antwort bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Still reading.</source>
        <translation>Es wird noch geladen.</translation>
    </message>
    <message>
        <source>&amp;Next: sign-off</source>
        <translation>&amp;Weiter: Abnahme</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Last look at %Ln changes</source>
        <translation>
            <numerusform>&amp;Letzter Blick auf %Ln Änderung</numerusform>
            <numerusform>&amp;Letzter Blick auf %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Access review: %1</source>
        <translation>Zugriffsprüfung: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TakeUp</name>
    <message>
        <source>Taking up where it stopped</source>
        <translation>Es geht dort weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Nothing is sent before it is clear who is there already.</source>
        <translation>Nichts wird gesendet, bevor klar ist, wer schon da ist.</translation>
    </message>
    <message>
        <source>Some of the people who are left have a password in the sheet, and passwords are never kept. The sheet is not where it was.</source>
        <translation>Einige der übrigen Personen haben in der Tabelle ein Passwort, und Passwörter werden nie aufbewahrt. Die Tabelle ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>Some of the people who are left have a password in the sheet, and passwords are never kept. This is not the sheet the run began with, or it was changed since.</source>
        <translation>Einige der übrigen Personen haben in der Tabelle ein Passwort, und Passwörter werden nie aufbewahrt. Dies ist nicht die Tabelle, mit der begonnen wurde, oder sie wurde seither geändert.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>&amp;Choose the sheet…</source>
        <translation>&amp;Tabelle auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Go on &amp;without passwords</source>
        <translation>&amp;Ohne Passwörter fortfahren</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für später be&amp;halten</translation>
    </message>
    <message>
        <source>Rows that need their password end as failed, with that reason.</source>
        <translation>Zeilen, die ihr Passwort brauchen, enden als fehlgeschlagen, mit diesem Grund.</translation>
    </message>
    <message>
        <source>Choose the sheet the run began with</source>
        <translation>Tabelle auswählen, mit der begonnen wurde</translation>
    </message>
    <message>
        <source>No sheet was chosen.</source>
        <translation>Es wurde keine Tabelle ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>Es wird nachgesehen, wer da ist: bisher %Ln Person</numerusform>
            <numerusform>Es wird nachgesehen, wer da ist: bisher %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TeamForm</name>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Role there</source>
        <translation>&amp;Rolle dort</translation>
    </message>
    <message>
        <source>Reading the teams…</source>
        <translation>Die Teams werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Wählen Sie ein Team.</translation>
    </message>
    <message>
        <source>Choose the role there.</source>
        <translation>Wählen Sie die Rolle dort.</translation>
    </message>
    <message>
        <source>This person is in no team there.</source>
        <translation>Diese Person ist dort in keinem Team.</translation>
    </message>
    <message>
        <source>There is no team that can be changed.</source>
        <translation>Es gibt kein Team, das sich ändern lässt.</translation>
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
        <translation>Vorläufige Passwörter</translation>
    </message>
    <message>
        <source>Each is shown once. None of them is saved anywhere: hand them over now, or send an invitation later.</source>
        <translation>Jedes wird einmal gezeigt. Keines davon wird irgendwo gespeichert: Übergeben Sie sie jetzt, oder senden Sie später eine Einladung.</translation>
    </message>
    <message>
        <source>People with a temporary password</source>
        <translation>Personen mit einem vorläufigen Passwort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Show the password…</source>
        <translation>&amp;Passwort zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>The temporary password of %1 on %2</source>
        <translation>Das vorläufige Passwort von %1 bei %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TimeBar</name>
    <message>
        <source>&amp;Keep this reading</source>
        <translation>Diesen Stand auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>Tag, der gezeigt wird</translation>
    </message>
    <message>
        <source>No earlier reading is kept yet.</source>
        <translation>Es ist noch kein früherer Stand aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts geladen.</translation>
    </message>
    <message numerus="yes">
        <source>Now · %Ln earlier readings</source>
        <translation>
            <numerusform>Jetzt · %Ln früherer Stand</numerusform>
            <numerusform>Jetzt · %Ln frühere Stände</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a day and time, %2 &quot;579 people&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · incomplete</source>
        <translation>%1 · unvollständig</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Trail</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WaitingRows</name>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird geladen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WandbSteps</name>
    <message>
        <source>Open the user settings of Weights &amp; Biases.</source>
        <translation>Öffnen Sie die Benutzereinstellungen von Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>Sign in as an admin of the organisation. The key will be that person’s own.</source>
        <translation>Melden Sie sich mit der Rolle Admin in der Organisation an. Der Schlüssel gehört dann dieser Person.</translation>
    </message>
    <message>
        <source>Under “API Keys”, choose “Create new API key”.</source>
        <translation>Wählen Sie unter „API Keys“ den Punkt „Create new API key“.</translation>
    </message>
    <message>
        <source>Name it “Gatehouse” and choose “Create”.</source>
        <translation>Nennen Sie ihn „Gatehouse“, und wählen Sie „Create“.</translation>
    </message>
    <message>
        <source>Copy the key. It is shown only once.</source>
        <translation>Kopieren Sie den Schlüssel. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Someone who looks after several organisations sets the default one in the same settings.</source>
        <translation>Wer mehrere Organisationen verwaltet, legt in denselben Einstellungen die Standardorganisation fest.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WhatPage</name>
    <message>
        <source>Roles of &amp;administrators only</source>
        <translation>Nur Rollen von &amp;Administratoren</translation>
    </message>
    <message>
        <source>Access review, %1</source>
        <translation>Zugriffsprüfung, %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Places that are reviewed; without a tick all of them</source>
        <translation>Orte, die geprüft werden; ohne Haken alle</translation>
    </message>
    <message>
        <source>&amp;Name of the review</source>
        <translation>&amp;Name der Prüfung</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Only these &amp;people: their addresses</source>
        <translation>Nur diese &amp;Personen: ihre Adressen</translation>
    </message>
    <message>
        <source>Only these p&amp;laces; without a tick all of them</source>
        <translation>Nur diese &amp;Orte; ohne Haken alle</translation>
    </message>
    <message>
        <source>Reading who can reach what…</source>
        <translation>Es wird geladen, wer was erreicht&#xa0;…</translation>
    </message>
    <message>
        <source>Who can reach what was not read yet</source>
        <translation>Wer was erreicht, wurde noch nicht geladen</translation>
    </message>
    <message>
        <source>A review begins with the access of today.</source>
        <translation>Eine Prüfung beginnt mit dem Zugriff von heute.</translation>
    </message>
    <message>
        <source>What is reviewed?</source>
        <translation>Was wird geprüft?</translation>
    </message>
    <message>
        <source>Tick at least one platform.</source>
        <translation>Haken Sie mindestens eine Plattform an.</translation>
    </message>
    <message>
        <source>Nobody here has this address: %1</source>
        <translation>Diese Adresse hat hier niemand: %1</translation>
    </message>
    <message>
        <source>Nothing of this can be decided</source>
        <translation>Über nichts davon lässt sich entscheiden</translation>
    </message>
    <message>
        <source>%1 of %2 will be reviewed</source>
        <translation>Zu prüfen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Access as it was read on %1. Nothing is changed before the last page.</source>
        <translation>Zugriff, wie er am %1 gelesen wurde. Vor der letzten Seite wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further roles follow from these and are not asked for one by one.</source>
        <translation>
            <numerusform>%Ln weitere Rolle folgt aus diesen; nach ihr wird nicht einzeln gefragt.</numerusform>
            <numerusform>%Ln weitere Rollen folgen aus diesen; nach ihnen wird nicht einzeln gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: the review is not whole.</source>
        <translation>Nicht alles konnte gelesen werden: Die Prüfung ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Who can reach what has to be read first.</source>
        <translation>Zuerst muss geladen werden, wer was erreicht.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Es wird noch gezählt.</translation>
    </message>
    <message>
        <source>Give the review a name.</source>
        <translation>Geben Sie der Prüfung einen Namen.</translation>
    </message>
    <message>
        <source>Nothing of this can be decided.</source>
        <translation>Über nichts davon lässt sich entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>&amp;Jetzt laden</translation>
    </message>
    <message>
        <source>&amp;Next: reviewers</source>
        <translation>&amp;Weiter: prüfende Personen</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WhyPane</name>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Diese Person zeigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this person may do this</source>
        <translation>Warum diese Person das darf</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>To take it away, change this</source>
        <translation>Um das wegzunehmen, ändern Sie dies</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Keep this as evidence…</source>
        <translation>Als Nachweis aufbewahren&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Choose first what to keep.</source>
        <translation>Wählen Sie zuerst, was aufbewahrt werden soll.</translation>
    </message>
    <message>
        <source>No organisation is open.</source>
        <translation>Keine Organisation ist geöffnet.</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere Wege hinein</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WordMeanings</name>
    <message numerus="yes">
        <source>%Ln × · %1</source>
        <comment>how often a word stands there, the platform</comment>
        <translation>
            <numerusform>%Ln × · %1</numerusform>
            <numerusform>%Ln × · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>how often a word stands there</comment>
        <translation>
            <numerusform>%Ln ×</numerusform>
            <numerusform>%Ln ×</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” means on %2</source>
        <translation>Was „%1“ bei %2 bedeutet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>with the usual role</source>
        <translation>mit der üblichen Rolle</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>nicht bei %1</translation>
    </message>
</context>
<context>
    <name>gatehousectl</name>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>Die Schlüsseldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file. Run chmod 600 on it first.</source>
        <translation>Andere auf diesem Computer können die Schlüsseldatei lesen. Führen Sie zuerst chmod 600 darauf aus.</translation>
    </message>
    <message>
        <source>no connection is remembered as %1</source>
        <translation>unter %1 ist keine Verbindung gemerkt</translation>
    </message>
    <message>
        <source>Give either --connection, or --platform and --url.</source>
        <translation>Geben Sie entweder --connection an oder --platform und --url.</translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be used: it must start with https:// (or be on this computer) and name a host.</source>
        <translation>Die Adresse %1 ist nicht verwendbar: Sie muss mit https:// beginnen (oder auf diesem Computer liegen) und einen Server nennen.</translation>
    </message>
    <message>
        <source>There is no key: put it into the environment as GATEHOUSE_KEY, or give --key-file -.</source>
        <translation>Es gibt keinen Schlüssel: Setzen Sie ihn als GATEHOUSE_KEY in die Umgebung, oder geben Sie --key-file - an.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks to wait: going on in %n seconds…</source>
        <translation>
            <numerusform>Die Plattform bittet um eine Pause: weiter in %n Sekunde&#xa0;…</numerusform>
            <numerusform>Die Plattform bittet um eine Pause: weiter in %n Sekunden&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No column with e-mail addresses was found in %1.</source>
        <translation>In %1 wurde keine Spalte mit E-Mail-Adressen gefunden.</translation>
    </message>
    <message>
        <source>Looking who is there…</source>
        <translation>Es wird nachgesehen, wer da ist&#xa0;…</translation>
    </message>
    <message>
        <source>An import of this file was interrupted, and the file has changed since. It starts afresh; who is there already stays as they are.</source>
        <translation>Ein Import dieser Datei wurde unterbrochen, und die Datei hat sich seither geändert. Er beginnt von vorn; wer schon da ist, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Another Gatehouse works on the import of this file right now. Nothing was sent from here.</source>
        <translation>Ein anderes Gatehouse arbeitet gerade am Import dieser Datei. Von hier wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The import of this file was interrupted on %1: %2 of %n rows have an ending. It goes on.</source>
        <translation>
            <numerusform>Der Import dieser Datei wurde am %1 unterbrochen: %2 von %n Zeile ist erledigt. Er geht weiter.</numerusform>
            <numerusform>Der Import dieser Datei wurde am %1 unterbrochen: %2 von %n Zeilen sind erledigt. Er geht weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking who is there… %n people</source>
        <translation>
            <numerusform>Es wird nachgesehen, wer da ist&#xa0;… %n Person</numerusform>
            <numerusform>Es wird nachgesehen, wer da ist&#xa0;… %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? Type yes to create these people, anything else to leave all as it is:</source>
        <translation>Fortfahren? Tippen Sie ja, um diese Personen anzulegen; mit allem anderen bleibt alles, wie es ist:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No answer. Nothing is lost; it goes on when the platform can be reached again.</source>
        <translation>Keine Antwort. Nichts ist verloren; es geht weiter, sobald die Plattform wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Stopping; the request under way is finished first.</source>
        <translation>Stoppt; die laufende Anfrage wird zuerst beendet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written to %1.</source>
        <translation>Das Ergebnis lässt sich nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be both the sheet and the key.</source>
        <translation>Die Standardeingabe kann nicht zugleich Tabelle und Schlüssel sein.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was sent. Add --yes to create people without a question, or --dry-run to see how the file is understood.</source>
        <translation>Hier ist niemand, der gefragt werden kann, also wurde nichts gesendet. Mit --yes werden Personen ohne Rückfrage angelegt, mit --dry-run sehen Sie, wie die Datei verstanden wird.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Technical details: %1</source>
        <translation>Technische Einzelheiten: %1</translation>
    </message>
    <message>
        <source>  Row %1, %2: %3 %4</source>
        <comment>row, e-mail, how it ended, why</comment>
        <translation>  Zeile %1, %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more rows; --result FILE writes them all.</source>
        <translation>
            <numerusform>  und %n weitere Zeile; --result DATEI schreibt alle.</numerusform>
            <numerusform>  und %n weitere Zeilen; --result DATEI schreibt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, nothing has been written yet:</source>
        <translation>In %1 wurde noch nichts geschrieben:</translation>
    </message>
    <message numerus="yes">
        <source>  %n people are new and will be created.</source>
        <translation>
            <numerusform>  %n Person ist neu und wird angelegt.</numerusform>
            <numerusform>  %n Personen sind neu und werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them bring a password.</source>
        <translation>
            <numerusform>  %n davon bringt ein Passwort mit.</numerusform>
            <numerusform>  %n davon bringen ein Passwort mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n are there already.</source>
        <translation>
            <numerusform>  %n ist schon vorhanden.</numerusform>
            <numerusform>  %n sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n will be refused.</source>
        <translation>
            <numerusform>  %n wird abgelehnt.</numerusform>
            <numerusform>  %n werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n rows are left out.</source>
        <translation>
            <numerusform>  %n Zeile wird ausgelassen.</numerusform>
            <numerusform>  %n Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n mails will be sent.</source>
        <translation>
            <numerusform>  %n E-Mail wird gesendet.</numerusform>
            <numerusform>  %n E-Mails werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>  No mail will be sent.</source>
        <translation>  Es wird keine E-Mail gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>weiter in %n Sekunde</numerusform>
            <numerusform>weiter in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer, nothing is lost</source>
        <translation>keine Antwort, nichts ist verloren</translation>
    </message>
    <message>
        <source>the platform asked for a pause</source>
        <translation>die Plattform hat um eine Pause gebeten</translation>
    </message>
    <message>
        <source>finishing the request under way</source>
        <translation>die laufende Anfrage wird beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n je Minute</numerusform>
            <numerusform>%n je Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not finished: %n rows have no ending yet. Run the same command again to go on.</source>
        <translation>
            <numerusform>Der Import ist nicht fertig: %n Zeile ist noch nicht erledigt. Führen Sie denselben Befehl erneut aus, um fortzufahren.</numerusform>
            <numerusform>Der Import ist nicht fertig: %n Zeilen sind noch nicht erledigt. Führen Sie denselben Befehl erneut aus, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read: %1.</source>
        <translation>
            <numerusform>%n Zeile gelesen: %1.</numerusform>
            <numerusform>%n Zeilen gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who may do what…</source>
        <translation>Es wird gefragt, wer was darf&#xa0;…</translation>
    </message>
    <message>
        <source>Not found: nobody here has exactly the user id “%1”.</source>
        <translation>Nicht gefunden: Niemand hier hat genau die Benutzer-ID „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n details of the answer were not as expected; they are given as they came.</source>
        <translation>
            <numerusform>%n Einzelheit der Antwort war anders als erwartet; sie ist wiedergegeben, wie sie kam.</numerusform>
            <numerusform>%n Einzelheiten der Antwort waren anders als erwartet; sie sind wiedergegeben, wie sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>A workbook can&apos;t be shown here: give it a file with --output.</source>
        <translation>Eine Arbeitsmappe lässt sich hier nicht zeigen: Geben Sie mit --output eine Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>rows of a sheet</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet “%2”: %3</source>
        <comment>file, sheet, how many rows</comment>
        <translation>%1, Blatt „%2“: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, how many rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>CREATED (UTC)</source>
        <translation>ANGELEGT (UTC)</translation>
    </message>
    <message>
        <source>USER ID</source>
        <translation>BENUTZER-ID</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>bisher %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>This list is not whole: %n accounts came before that.</source>
        <translation>
            <numerusform>Diese Liste ist nicht vollständig: Davor kam %n Konto.</numerusform>
            <numerusform>Diese Liste ist nicht vollständig: Davor kamen %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>Not found: nobody here has exactly the id, e-mail address or name “%1”.</source>
        <translation>Nicht gefunden: Niemand hier hat genau die ID, die E-Mail-Adresse oder den Namen „%1“.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2. Ask again with the e-mail address.</source>
        <translation>Mehrere Personen heißen „%1“: %2. Fragen Sie erneut mit der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A remembered connection, its key from the keychain</source>
        <translation>Eine gemerkte Verbindung, ihr Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Where the key is: - for standard input, or a file only you can read</source>
        <translation>Wo der Schlüssel ist: - für die Standardeingabe, oder eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Keep connections and journals in this folder</source>
        <translation>Verbindungen und Protokolle in diesem Ordner ablegen</translation>
    </message>
    <message>
        <source>Give up on a request after so many seconds</source>
        <translation>Eine Anfrage nach so vielen Sekunden aufgeben</translation>
    </message>
    <message>
        <source>The people and service accounts of the organisation</source>
        <translation>Die Personen und Dienstkonten der Organisation</translation>
    </message>
    <message>
        <source>List everybody, or those whose e-mail or name contains something</source>
        <translation>Alle auflisten, oder die, deren E-Mail oder Name etwas enthält</translation>
    </message>
    <message>
        <source>Only e-mail addresses that contain this, in any case</source>
        <translation>Nur E-Mail-Adressen, die dies enthalten, groß oder klein</translation>
    </message>
    <message>
        <source>Only names that contain this, in any case</source>
        <translation>Nur Namen, die dies enthalten, groß oder klein</translation>
    </message>
    <message>
        <source>people, service or all</source>
        <translation>people, service oder all</translation>
    </message>
    <message>
        <source>Stop after so many; the whole list without it</source>
        <translation>Nach so vielen aufhören; sonst die ganze Liste</translation>
    </message>
    <message>
        <source>How many to ask for at a time, 1 to 50</source>
        <translation>Wie viele auf einmal angefragt werden, 1 bis 50</translation>
    </message>
    <message>
        <source>table, json, csv or yaml</source>
        <translation>table, json, csv oder yaml</translation>
    </message>
    <message>
        <source>Show one account, found by exactly this id, e-mail address or name</source>
        <translation>Ein Konto zeigen, gefunden nach genau dieser ID, E-Mail-Adresse oder diesem Namen</translation>
    </message>
    <message>
        <source>User id, identity id, e-mail address or name</source>
        <translation>Benutzer-ID, Identitäts-ID, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>yaml or json</source>
        <translation>yaml oder json</translation>
    </message>
    <message>
        <source>Create the people of a spreadsheet, CSV or YAML file</source>
        <translation>Die Personen einer Tabelle, CSV- oder YAML-Datei anlegen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Which sheet of a workbook</source>
        <translation>Welches Blatt einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Only show how the file is understood; needs no connection</source>
        <translation>Nur zeigen, wie die Datei verstanden wird; braucht keine Verbindung</translation>
    </message>
    <message>
        <source>Do not ask before sending</source>
        <translation>Vor dem Senden nicht fragen</translation>
    </message>
    <message>
        <source>Write what became of each row to this file</source>
        <translation>In diese Datei schreiben, was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text oder json</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Write who may do what, for everybody or one person</source>
        <translation>Schreiben, wer was darf, für alle oder eine Person</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Write to this file, replacing it; standard output without it</source>
        <translation>In diese Datei schreiben und sie ersetzen; sonst in die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>To be removed from %2: %n accounts.</source>
        <translation>
            <numerusform>Aus %2 zu entfernen: %n Konto.</numerusform>
            <numerusform>Aus %2 zu entfernen: %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A removed address can never come back to Arize AX.</source>
        <translation>Eine entfernte Adresse kann nie mehr zu Arize AX zurückkehren.</translation>
    </message>
    <message>
        <source>Go on? Type yes to remove them, anything else to leave all as it is:</source>
        <translation>Fortfahren? Tippen Sie ja, um sie zu entfernen; mit allem anderen bleibt alles, wie es ist:</translation>
    </message>
    <message>
        <source>ASKED FOR</source>
        <translation>ANGEFRAGT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>Say whom: ids or e-mail addresses, or --file with one a line.</source>
        <translation>Geben Sie an, wen: IDs oder E-Mail-Adressen, oder --file mit einer Angabe je Zeile.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be both the list and the key.</source>
        <translation>Die Standardeingabe kann nicht zugleich Liste und Schlüssel sein.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was changed. Add --yes to remove them without a question.</source>
        <translation>Hier ist niemand, der gefragt werden kann; daher wurde nichts geändert. Fügen Sie --yes hinzu, um sie ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Say what is to be changed: --name, --role, --developer, --models-seat or --weave-seat.</source>
        <translation>Geben Sie an, was zu ändern ist: --name, --role, --developer, --models-seat oder --weave-seat.</translation>
    </message>
    <message>
        <source>There is nobody in the list.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Say where to: --connection NAME, or --platform anyscale|arize|wandb and --url URL.</source>
        <translation>Geben Sie an, wohin: --connection NAME oder --platform anyscale|arize|wandb und --url URL.</translation>
    </message>
    <message>
        <source>Say which platform this is: --platform anyscale, arize or wandb.</source>
        <translation>Geben Sie an, welche Plattform das ist: --platform anyscale, arize oder wandb.</translation>
    </message>
    <message>
        <source>This version knows three platforms: anyscale, arize and wandb.</source>
        <translation>Diese Version kennt drei Plattformen: anyscale, arize und wandb.</translation>
    </message>
    <message>
        <source>%1 has no role for these words of the sheet: %2. Nothing was sent.</source>
        <translation>%1 hat für diese Wörter der Tabelle keine Rolle: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>LOOKS LIKE</source>
        <translation>SIEHT AUS WIE</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>GEHÖRT</translation>
    </message>
    <message>
        <source>EXPIRES (UTC)</source>
        <translation>LÄUFT AB (UTC)</translation>
    </message>
    <message>
        <source>LAST USED (UTC)</source>
        <translation>ZULETZT VERWENDET (UTC)</translation>
    </message>
    <message>
        <source>The platform shows this key nobody else&apos;s keys.</source>
        <translation>Die Plattform zeigt diesem Schlüssel keine Schlüssel von anderen.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n people could not be read.</source>
        <translation>
            <numerusform>Die Schlüssel von %n Person konnten nicht geladen werden.</numerusform>
            <numerusform>Die Schlüssel von %n Personen konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Arize AX has keys for a space.</source>
        <translation>Nur Arize AX hat Schlüssel für einen Space.</translation>
    </message>
    <message>
        <source>The key was made and could not be handed over. Delete it and make another one.</source>
        <translation>Der Schlüssel wurde erstellt und konnte nicht übergeben werden. Löschen Sie ihn, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This is the only time the key is told.</source>
        <translation>Nur dieses eine Mal wird der Schlüssel mitgeteilt.</translation>
    </message>
    <message>
        <source>There is no space “%1” here.</source>
        <translation>Hier gibt es keinen Space „%1“.</translation>
    </message>
    <message>
        <source>Several spaces are called “%1”. Give its id.</source>
        <translation>Mehrere Spaces heißen „%1“. Geben Sie die ID an.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys have this name. Give the id.</source>
        <translation>
            <numerusform>%n Schlüssel hat diesen Namen. Geben Sie die ID an.</numerusform>
            <numerusform>%n Schlüssel haben diesen Namen. Geben Sie die ID an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? Type yes to delete these keys, anything else to leave all as it is:</source>
        <translation>Fortfahren? Tippen Sie ja, um diese Schlüssel zu löschen; mit allem anderen bleibt alles, wie es ist:</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONEN</translation>
    </message>
    <message>
        <source>The key would stand on the screen. Send standard output to a file or a program, or add --show-key. Nothing was made.</source>
        <translation>Der Schlüssel stünde auf dem Bildschirm. Leiten Sie die Standardausgabe in eine Datei oder ein Programm, oder fügen Sie --show-key hinzu. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>--expires is a day such as 2027-01-31.</source>
        <translation>--expires ist ein Tag wie 2027-01-31.</translation>
    </message>
    <message>
        <source>There is nobody here to ask, so nothing was changed. Add --yes to delete them without a question.</source>
        <translation>Hier ist niemand, der gefragt werden kann; daher wurde nichts geändert. Fügen Sie --yes hinzu, um sie ohne Rückfrage zu löschen.</translation>
    </message>
    <message>
        <source>The platform: anyscale, arize or wandb</source>
        <translation>Die Plattform: anyscale, arize oder wandb</translation>
    </message>
    <message>
        <source>Where the platform is, if it is not the usual place; the key comes from GATEHOUSE_KEY (or ANYSCALE_CLI_TOKEN, ARIZE_API_KEY, WANDB_API_KEY) or --key-file</source>
        <translation>Wo die Plattform ist, wenn nicht am üblichen Ort; der Schlüssel kommt aus GATEHOUSE_KEY (oder ANYSCALE_CLI_TOKEN, ARIZE_API_KEY, WANDB_API_KEY) oder --key-file</translation>
    </message>
    <message>
        <source>Ids and e-mail addresses</source>
        <translation>IDs und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Further ones from this file, one a line; - for standard input</source>
        <translation>Weitere aus dieser Datei, je Zeile eine Angabe; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table oder json</translation>
    </message>
    <message>
        <source>Change a name, a role, the developer flag or a seat</source>
        <translation>Namen, Rolle, das Merkmal Entwicklung oder einen Lizenzplatz ändern</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>The new role, in the platform&apos;s own word</source>
        <translation>Die neue Rolle, im eigenen Wort der Plattform</translation>
    </message>
    <message>
        <source>Arize AX: whether they may use the API; yes or no</source>
        <translation>Arize AX: ob sie die API verwenden dürfen; yes oder no</translation>
    </message>
    <message>
        <source>W&amp;B on a server of your own: full, viewer or none</source>
        <translation>W&amp;B auf einem eigenen Server: full, viewer oder none</translation>
    </message>
    <message>
        <source>Remove people: one answer for each asked, DELETED, NOT_FOUND or FAILED</source>
        <translation>Personen entfernen: je angefragter Person eine Antwort, DELETED, NOT_FOUND oder FAILED</translation>
    </message>
    <message>
        <source>Send the invitation mail once more</source>
        <translation>Die Einladung noch einmal per E-Mail senden</translation>
    </message>
    <message>
        <source>Send a mail with which a new password can be chosen</source>
        <translation>Eine E-Mail senden, mit der sich ein neues Passwort wählen lässt</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>List keys; never the keys themselves</source>
        <translation>Schlüssel auflisten; nie die Schlüssel selbst</translation>
    </message>
    <message>
        <source>Whose: ids, e-mail addresses or names; your own without it</source>
        <translation>Wessen: IDs, E-Mail-Adressen oder Namen; sonst Ihre eigenen</translation>
    </message>
    <message>
        <source>The keys of everybody, as far as yours may see them</source>
        <translation>Die Schlüssel aller, soweit Ihrer sie sehen darf</translation>
    </message>
    <message>
        <source>Make a key for yourself and print it, once. Onto a screen only with --show-key</source>
        <translation>Einen Schlüssel für Sie selbst erstellen und ausgeben, einmal. Auf einen Bildschirm nur mit --show-key</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>The last day on which it works</source>
        <translation>Der letzte Tag, an dem er gilt</translation>
    </message>
    <message>
        <source>Arize AX: a service key for this space</source>
        <translation>Arize AX: ein Dienstschlüssel für diesen Space</translation>
    </message>
    <message>
        <source>Print the key even where standard output is a screen that others may see</source>
        <translation>Den Schlüssel auch dann ausgeben, wenn die Standardausgabe ein Bildschirm ist, den andere sehen können</translation>
    </message>
    <message>
        <source>Delete keys for good</source>
        <translation>Schlüssel endgültig löschen</translation>
    </message>
    <message>
        <source>Ids or exact names of keys</source>
        <translation>IDs oder genaue Namen von Schlüsseln</translation>
    </message>
    <message>
        <source>Whose; your own without it</source>
        <translation>Wessen; sonst Ihre eigenen</translation>
    </message>
    <message>
        <source>Teams, organizations and spaces, groups</source>
        <translation>Teams, Organisationen und Spaces, Gruppen</translation>
    </message>
    <message>
        <source>List all that can be seen</source>
        <translation>Alle auflisten, die zu sehen sind</translation>
    </message>
    <message>
        <source>Arize AX, where the sheet says nothing: link (a mail) or none (no mail, active at once)</source>
        <translation>Arize AX, wenn die Tabelle nichts sagt: link (eine E-Mail) oder none (keine E-Mail, sofort aktiv)</translation>
    </message>
    <message>
        <source>Looks after people&apos;s accounts on Anyscale, Arize AX and Weights &amp; Biases.</source>
        <translation>Verwaltet die Konten von Personen bei Anyscale, Arize AX und Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>%1 is invited and has not joined yet.</source>
        <translation>%1 ist eingeladen und noch nicht beigetreten.</translation>
    </message>
    <message>
        <source>The list of people could not be read whole, so nothing was changed.</source>
        <translation>Die Personenliste konnte nicht ganz geladen werden; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be shown here: give it a file with --output.</source>
        <translation>Ein PDF lässt sich hier nicht zeigen: Geben Sie mit --output eine Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>Reading who can reach what… %n records</source>
        <translation>
            <numerusform>Es wird geladen, wer was erreicht&#xa0;… %n Eintrag</numerusform>
            <numerusform>Es wird geladen, wer was erreicht&#xa0;… %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot number %1.</source>
        <translation>Einen Stand mit der Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a snapshot nor a day such as 2026-11-30.</source>
        <translation>„%1“ ist weder die Nummer eines Standes noch ein Tag wie 2026-11-30.</translation>
    </message>
    <message>
        <source>Snapshots of several organisations are kept: say which with --organisation.</source>
        <translation>Von mehreren Organisationen sind Stände aufbewahrt: Geben Sie mit --organisation an, von welcher.</translation>
    </message>
    <message>
        <source>No snapshot was kept on or before %1.</source>
        <translation>Bis zum %1 wurde kein Stand aufbewahrt.</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1, %2: %3</source>
        <comment>platform, what was asked, why it could not be read</comment>
        <translation>INCOMPLETE: %1, %2: %3</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Only this platform of the organisation: anyscale, arize or wandb; several with commas</source>
        <translation>Nur diese Plattform der Organisation: anyscale, arize oder wandb; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Put together by person or by resource</source>
        <translation>Nach Person oder nach Ort zusammengestellt</translation>
    </message>
    <message>
        <source>json (Anyscale&apos;s as the vendor&apos;s own client writes it), csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>json (bei Anyscale so, wie das Programm des Anbieters es schreibt), csv, csv-semicolon, xlsx, ods, html oder pdf</translation>
    </message>
    <message>
        <source>Write a report of the whole organisation</source>
        <translation>Einen Bericht über die ganze Organisation schreiben</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welcher Bericht</translation>
    </message>
    <message>
        <source>For “changes”: the number of a snapshot, or a day: the last one kept until then</source>
        <translation>Für „changes“: die Nummer eines Standes oder ein Tag: der letzte, der bis dahin aufbewahrt wurde</translation>
    </message>
    <message>
        <source>json, csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>json, csv, csv-semicolon, xlsx, ods, html oder pdf</translation>
    </message>
    <message>
        <source>Keep who can reach what, and compare it with other days</source>
        <translation>Aufbewahren, wer was erreicht, und mit anderen Tagen vergleichen</translation>
    </message>
    <message>
        <source>Read everything, keep it and print its number</source>
        <translation>Alles laden, aufbewahren und die Nummer ausgeben</translation>
    </message>
    <message>
        <source>List what is kept; needs no connection</source>
        <translation>Auflisten, was aufbewahrt ist; braucht keine Verbindung</translation>
    </message>
    <message>
        <source>What is different: two kept ones, or one and now</source>
        <translation>Was verschieden ist: zwei aufbewahrte Stände, oder einer und jetzt</translation>
    </message>
    <message>
        <source>The number of a snapshot, or a day: the last one kept until then</source>
        <translation>Die Nummer eines Standes oder ein Tag: der letzte, der bis dahin aufbewahrt wurde</translation>
    </message>
    <message>
        <source>The same; everything is read anew without it</source>
        <translation>Ebenso; ohne Angabe wird alles neu geladen</translation>
    </message>
    <message>
        <source>text (sentences), json, csv, csv-semicolon, xlsx, ods, html or pdf</source>
        <translation>text (Sätze), json, csv, csv-semicolon, xlsx, ods, html oder pdf</translation>
    </message>
    <message>
        <source>Remove kept ones for good; needs no connection</source>
        <translation>Aufbewahrte Stände endgültig entfernen; braucht keine Verbindung</translation>
    </message>
    <message>
        <source>Their numbers</source>
        <translation>Ihre Nummern</translation>
    </message>
    <message>
        <source>All remembered connections of this organisation, for permissions, report and snapshot</source>
        <translation>Alle gemerkten Verbindungen dieser Organisation, für permissions, report und snapshot</translation>
    </message>
    <message>
        <source>Give --organisation alone, or with --platform.</source>
        <translation>Geben Sie --organisation allein an oder mit --platform.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %n answers</source>
        <translation>
            <numerusform>%1 wird gelesen&#xa0;… %n Antwort</numerusform>
            <numerusform>%1 wird gelesen&#xa0;… %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the pack together…</source>
        <translation>Das Paket wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>INCOMPLETE: %1</translation>
    </message>
    <message>
        <source>The pack is %1. Write its hash down somewhere else: it proves that the pack is this one.</source>
        <translation>Das Paket ist %1. Notieren Sie seinen Hash an anderer Stelle: Er weist nach, dass es dieses Paket ist.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>%1, read on %2 by %3</source>
        <comment>organisation, when, who</comment>
        <translation>%1, gelesen am %2 von %3</translation>
    </message>
    <message>
        <source>The pack&apos;s hash: %1</source>
        <translation>Der Hash des Pakets: %1</translation>
    </message>
    <message>
        <source>Prove who can reach what</source>
        <translation>Nachweisen, wer was erreicht</translation>
    </message>
    <message>
        <source>Read everything anew and write a report, the data and every answer to a folder or a zip file; print its hash</source>
        <translation>Alles neu lesen und einen Bericht, die Daten und jede Antwort in einen Ordner oder eine Zip-Datei schreiben; den Hash ausgeben</translation>
    </message>
    <message>
        <source>A folder that is not there yet, or a file that ends in .zip</source>
        <translation>Ein Ordner, den es noch nicht gibt, oder eine Datei, die auf .zip endet</translation>
    </message>
    <message>
        <source>Only this one; may be given more than once</source>
        <translation>Nur diese; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>text (the hash alone) or json</source>
        <translation>text (nur der Hash) oder json</translation>
    </message>
    <message>
        <source>Check an evidence pack; needs no key, no network and no profile</source>
        <translation>Ein Nachweispaket prüfen; braucht weder Schlüssel noch Netzwerk noch Profil</translation>
    </message>
    <message>
        <source>The folder or the zip file</source>
        <translation>Der Ordner oder die Zip-Datei</translation>
    </message>
    <message>
        <source>The pack&apos;s hash as it was written down</source>
        <translation>Der Hash des Pakets, wie er notiert wurde</translation>
    </message>
    <message>
        <source>A pack&apos;s hash has 64 digits from 0 to 9 and letters from a to f.</source>
        <translation>Der Hash eines Pakets hat 64 Stellen aus den Ziffern 0 bis 9 und den Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>This command works on one connection: give --connection instead of --organisation.</source>
        <translation>Dieser Befehl arbeitet mit einer Verbindung: Geben Sie --connection statt --organisation an.</translation>
    </message>
    <message>
        <source>no organisation is remembered as %1</source>
        <translation>unter %1 ist keine Organisation gemerkt</translation>
    </message>
    <message>
        <source>several are called so: %1</source>
        <translation>mehrere heißen so: %1</translation>
    </message>
    <message>
        <source>%1 is not connected to that platform</source>
        <translation>%1 ist mit dieser Plattform nicht verbunden</translation>
    </message>
    <message>
        <source>the connection is to another platform</source>
        <translation>die Verbindung führt zu einer anderen Plattform</translation>
    </message>
    <message>
        <source>Only the person with the user id %1</source>
        <translation>Nur die Person mit der Benutzer-ID %1</translation>
    </message>
    <message>
        <source>Say since when: --since with the number of a snapshot, or a day such as 2026-11-30.</source>
        <translation>Geben Sie an, seit wann: --since mit der Nummer eines Standes oder einem Tag wie 2026-11-30.</translation>
    </message>
    <message>
        <source>--since is for the report “changes”.</source>
        <translation>--since ist für den Bericht „changes“.</translation>
    </message>
    <message>
        <source>There is nothing to decide: no review was made.</source>
        <translation>Es gibt nichts zu entscheiden: Es wurde keine Prüfung erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles belong to the reviewers themselves, and nobody decides about themselves: name another one with a second --reviewer. No review was made.</source>
        <translation>
            <numerusform>%n Rolle gehört den prüfenden Personen selbst, und niemand entscheidet über sich selbst: Nennen Sie mit einem zweiten --reviewer eine andere Person. Es wurde keine Prüfung erstellt.</numerusform>
            <numerusform>%n Rollen gehören den prüfenden Personen selbst, und niemand entscheidet über sich selbst: Nennen Sie mit einem zweiten --reviewer eine andere Person. Es wurde keine Prüfung erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This review was submitted already: nothing of it changes any more.</source>
        <translation>Diese Prüfung wurde schon umgesetzt: Nichts davon ändert sich noch.</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 to change, %4 to remove, %5 differ, %6 without an answer.</source>
        <translation>%1: %2 behalten, %3 zu ändern, %4 zu entfernen, %5 uneinheitlich, %6 ohne Antwort.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Let people who know decide which roles stay</source>
        <translation>Diejenigen, die es wissen, entscheiden lassen, welche Rollen bleiben</translation>
    </message>
    <message>
        <source>Freeze who can reach what and write a file for each reviewer; prints the review&apos;s id</source>
        <translation>Festhalten, wer was erreicht, und für jede prüfende Person eine Datei schreiben; gibt die ID der Prüfung aus</translation>
    </message>
    <message>
        <source>What the review is called</source>
        <translation>Wie die Prüfung heißt</translation>
    </message>
    <message>
        <source>Who decides; a second one decides about the first one&apos;s own roles. May be given again</source>
        <translation>Wer entscheidet; eine zweite Person entscheidet über die eigenen Rollen der ersten. Kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>Only roles of administrators</source>
        <translation>Nur Rollen von Administratoren</translation>
    </message>
    <message>
        <source>xlsx (a workbook) or html (a page that works offline)</source>
        <translation>xlsx (eine Arbeitsmappe) oder html (eine Seite, die ohne Netzwerk funktioniert)</translation>
    </message>
    <message>
        <source>The folder for the files</source>
        <translation>Der Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Read files that came back into a review; nothing changes on any platform</source>
        <translation>Zurückgekommene Dateien in eine Prüfung einlesen; auf keiner Plattform ändert sich etwas</translation>
    </message>
    <message>
        <source>The review&apos;s id</source>
        <translation>Die ID der Prüfung</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Zurückgekommene Dateien</translation>
    </message>
    <message>
        <source>Tell where a review stands; needs no connection</source>
        <translation>Sagen, wie weit eine Prüfung ist; braucht keine Verbindung</translation>
    </message>
    <message>
        <source>A reviewer is written as &quot;Name &lt;address&gt;&quot;, or as an address alone.</source>
        <translation>Eine prüfende Person wird als &quot;Name &lt;Adresse&gt;&quot; geschrieben oder nur als Adresse.</translation>
    </message>
    <message>
        <source>Give the review a title.</source>
        <translation>Geben Sie der Prüfung einen Titel.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>INCOMPLETE</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>There is no snapshot number %1. Nothing was removed.</source>
        <translation>Einen Stand mit der Nummer %1 gibt es nicht. Nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the practice organisation: everybody in it is invented.</source>
        <translation>Die Übungsorganisation öffnen: Alle darin sind erfunden.</translation>
    </message>
    <message>
        <source>Keep settings, history and practice data in this folder.</source>
        <translation>Einstellungen, Verlauf und Übungsdaten in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>A spreadsheet of people to import.</source>
        <translation>Eine Tabelle mit Personen zum Importieren.</translation>
    </message>
    <message>
        <source>The practice organisation is starting…</source>
        <translation>Die Übungsorganisation startet&#xa0;…</translation>
    </message>
    <message>
        <source>Practice organisation</source>
        <translation>Übungsorganisation</translation>
    </message>
    <message>
        <source>Looks after people’s accounts on Anyscale, Arize AX and Weights &amp; Biases: who is there, who may do what, and adding people from any spreadsheet.</source>
        <translation>Verwaltet die Konten von Personen bei Anyscale, Arize AX und Weights &amp; Biases: wer da ist, wer was darf, und Personen aus jeder Tabelle hinzufügen.</translation>
    </message>
</context>
</TS>
