<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Search person, place or role</source>
        <translation>Person, Ort oder Rolle suchen</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Zugriff durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>Inhaber von allem</translation>
    </message>
    <message>
        <source>Anyscale does not say how</source>
        <translation>Anyscale sagt nicht, wie</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Anyscale</source>
        <translation>Mit Anyscale verbinden</translation>
    </message>
    <message>
        <source>In Anyscale, open your account and make an API key. Adding people needs the key of an owner.</source>
        <translation>Öffnen Sie in Anyscale Ihr Konto und erstellen Sie einen API-Schlüssel. Um Personen hinzuzufügen, braucht er die Rolle Inhaber.</translation>
    </message>
    <message>
        <source>&amp;Name, as you call it</source>
        <translation>&amp;Name, den Sie ihr geben</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Remember the key in this computer’s keychain</source>
        <translation>Den Schlüssel im Schlüsselbund dieses Computers &amp;merken</translation>
    </message>
    <message>
        <source>Only read: n&amp;othing can be changed through this connection</source>
        <translation>Nur lesen: Über diese Verbindung kann ni&amp;chts geändert werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>Schlüssel &amp;testen</translation>
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
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search name, e-mail, role or id</source>
        <translation>Name, E-Mail, Rolle oder ID suchen</translation>
    </message>
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
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Art der Ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
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
        <source>%1, %2</source>
        <extracomment>%1 a role, %2 a state: &quot;Collaborator, invited&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a list</comment>
        <translation>d. MMM yyyy</translation>
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
        <source>Anyscale: role not told</source>
        <translation>Anyscale: Rolle nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Anyscale: %1</source>
        <translation>Anyscale: %1</translation>
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
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>Identitäts-ID</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PermissionTableModel</name>
    <message>
        <source>%1, service account</source>
        <translation>%1, Dienstkonto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the name of a cloud or project, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner of everything</source>
        <translation>Inhaber von allem</translation>
    </message>
    <message>
        <source>Directly or by group</source>
        <translation>Direkt oder über Gruppe</translation>
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
        <source>In cloud</source>
        <translation>In Cloud</translation>
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
    <name>gatehouse::widgets::AccessController</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message numerus="yes">
        <source>Everybody: %Ln entries</source>
        <translation>
            <numerusform>Alle: %Ln Eintrag</numerusform>
            <numerusform>Alle: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1, read anew</source>
        <translation>Nur %1, neu geladen</translation>
    </message>
    <message>
        <source>Export permissions</source>
        <translation>Berechtigungen exportieren</translation>
    </message>
    <message>
        <source>Exactly what Anyscale’s own tool writes.</source>
        <translation>Genau so, wie das Werkzeug von Anyscale es schreibt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessPage</name>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
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
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>The list is being read right now.</source>
        <translation>Die Liste wird gerade geladen.</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>Neu laden (F5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 &quot;500 people&quot;, %2 &quot;96 places&quot;</extracomment>
        <translation>%1, %2</translation>
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
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2, %3</translation>
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
        <source>Anyscale names no owner, cloud or project.</source>
        <translation>Anyscale nennt keine Inhaberrolle, keine Cloud und kein Projekt.</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places and roles of %Ln entries.</source>
        <translation>
            <numerusform>Durchsucht wurden Personen, Orte und Rollen in %Ln Eintrag.</numerusform>
            <numerusform>Durchsucht wurden Personen, Orte und Rollen in %Ln Einträgen.</numerusform>
        </translation>
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
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1: show everybody again</source>
        <translation>Nur %1: wieder alle zeigen</translation>
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
</context>
<context>
    <name>gatehouse::widgets::ConnectDialog</name>
    <message>
        <source>Anyscale</source>
        <translation>Anyscale</translation>
    </message>
    <message>
        <source>Only programs of your own login can read it there. It is in no file of Gatehouse.</source>
        <translation>Dort können ihn nur Programme Ihrer eigenen Anmeldung lesen. Er steht in keiner Datei von Gatehouse.</translation>
    </message>
    <message>
        <source>The key is used until Gatehouse is closed, and asked for again next time.</source>
        <translation>Der Schlüssel gilt, bis Gatehouse geschlossen wird; beim nächsten Mal wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
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
        <source>This address or key can’t be used</source>
        <translation>Diese Adresse oder dieser Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The address begins with https:// and names Anyscale’s console; the key is one line without spaces.</source>
        <translation>Die Adresse beginnt mit https:// und nennt die Konsole von Anyscale; der Schlüssel ist eine Zeile ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Asking Anyscale who the key belongs to…</source>
        <translation>Anyscale wird gefragt, wem der Schlüssel gehört&#xa0;…</translation>
    </message>
    <message>
        <source>The key opens %1</source>
        <translation>Der Schlüssel öffnet %1</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Er gehört %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, %2.</source>
        <translation>Er gehört %1, Rolle %2.</translation>
    </message>
    <message>
        <source>Adding people needs the key of an owner; looking may work.</source>
        <translation>Um Personen hinzuzufügen, braucht der Schlüssel die Rolle Inhaber; ansehen geht vielleicht.</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>Verbindung &amp;speichern</translation>
    </message>
    <message>
        <source>Giving the key to the keychain…</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>The keychain did not take the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Unlock the keychain and save again, or use the key for this run alone.</source>
        <translation>Entsperren Sie den Schlüsselbund und speichern Sie erneut, oder verwenden Sie den Schlüssel nur für dieses Mal.</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>Nur für dieses Mal</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionOpener</name>
    <message>
        <source>Asking the keychain for the key of %1…</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel von %1 gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>One organisation is open at a time. Keys are kept in the keychain, never in a file.</source>
        <translation>Es ist immer nur eine Organisation geöffnet. Schlüssel liegen im Schlüsselbund, nie in einer Datei.</translation>
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
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In this program; nothing leaves this computer</source>
        <translation>In diesem Programm; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Verbunden als</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>May change things</source>
        <translation>Darf ändern</translation>
    </message>
    <message>
        <source>No, it only reads</source>
        <translation>Nein, sie liest nur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Only read: %1</source>
        <translation>Nur lesen: %1</translation>
    </message>
    <message>
        <source>Takes effect when the connection is opened again.</source>
        <translation>Gilt, sobald die Verbindung erneut geöffnet wird.</translation>
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
        <source>Forget %1 and its key?</source>
        <translation>%1 und den Schlüssel dazu vergessen?</translation>
    </message>
    <message>
        <source>Nothing changes in Anyscale: the key stays valid there until you revoke it.</source>
        <translation>In Anyscale ändert sich nichts: Der Schlüssel gilt dort, bis Sie ihn widerrufen.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>No organisation of your own is connected yet. You need an Anyscale key; adding people needs the key of an owner.</source>
        <translation>Noch ist keine eigene Organisation verbunden. Sie brauchen einen Schlüssel von Anyscale; um Personen hinzuzufügen, mit der Rolle Inhaber.</translation>
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
        <source>Alt+1 to Alt+6</source>
        <translation>Alt+1 bis Alt+6</translation>
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
        <source>See everyone</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>People, service accounts and invitations in one list</source>
        <translation>Personen, Dienstkonten und Einladungen in einer Liste</translation>
    </message>
    <message>
        <source>Export permissions</source>
        <translation>Berechtigungen exportieren</translation>
    </message>
    <message>
        <source>Who may do what, as a workbook, CSV or JSON</source>
        <translation>Wer was darf, als Arbeitsmappe, CSV oder JSON</translation>
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
    <message>
        <source>Show who</source>
        <translation>Zeigen, wer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited and have not joined</source>
        <translation>
            <numerusform>%Ln Person ist eingeladen und noch nicht dabei</numerusform>
            <numerusform>%Ln Personen sind eingeladen und noch nicht dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
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
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden, Rolle %1</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
        <source>Connect…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Connect your first organisation</source>
        <translation>Erste Organisation verbinden</translation>
    </message>
    <message>
        <source>You need an Anyscale key that belongs to an owner. It is kept in your keychain.</source>
        <translation>Sie brauchen einen Schlüssel von Anyscale mit der Rolle Inhaber. Er liegt in Ihrem Schlüsselbund.</translation>
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
</context>
<context>
    <name>gatehouse::widgets::KeyDialog</name>
    <message>
        <source>The key of %1</source>
        <translation>Der Schlüssel von %1</translation>
    </message>
    <message>
        <source>The keychain does not give the key of %1</source>
        <translation>Der Schlüsselbund gibt den Schlüssel von %1 nicht heraus</translation>
    </message>
    <message>
        <source>It may be locked, or the key is not in it. Paste the key to go on: it is used until Gatehouse is closed.</source>
        <translation>Vielleicht ist er gesperrt, oder der Schlüssel ist nicht darin. Fügen Sie den Schlüssel ein, um fortzufahren: Er gilt, bis Gatehouse geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Fügen Sie den Schlüssel ein.</translation>
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
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <source>Enter opens the details</source>
        <translation>Die Eingabetaste öffnet die Einzelheiten</translation>
    </message>
    <message>
        <source>Some people may not be read yet</source>
        <translation>Manche Personen sind vielleicht noch nicht geladen</translation>
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
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles and ids of %Ln people.</source>
        <translation>
            <numerusform>Durchsucht wurden Name, E-Mail-Adresse, Rolle und ID von %Ln Person.</numerusform>
            <numerusform>Durchsucht wurden Namen, E-Mail-Adressen, Rollen und IDs von %Ln Personen.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Reading was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Das Laden wurde nach %Ln Person gestoppt, daher ist diese Liste nicht vollständig.</numerusform>
            <numerusform>Das Laden wurde nach %Ln Personen gestoppt, daher ist diese Liste nicht vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anyscale stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Anyscale hat nach %Ln Person nicht mehr geantwortet, daher ist diese Liste nicht vollständig.</numerusform>
            <numerusform>Anyscale hat nach %Ln Personen nicht mehr geantwortet, daher ist diese Liste nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is missing here may well exist. Totals say “at least”; exports are marked INCOMPLETE. Nothing was changed anywhere.</source>
        <translation>Wer hier fehlt, kann durchaus vorhanden sein. Summen heißen „mindestens“; Exporte sind als UNVOLLSTÄNDIG gekennzeichnet. Nirgends wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>Show access</source>
        <translation>Zugriff zeigen</translation>
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
        <source>Show access</source>
        <translation>Zugriff zeigen</translation>
    </message>
    <message>
        <source>Export access…</source>
        <translation>Zugriff exportieren&#xa0;…</translation>
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
        <source>What is known about this person</source>
        <translation>Was über diese Person bekannt ist</translation>
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
        <source>The invitation is not accepted yet, so there is no access to show.</source>
        <translation>Die Einladung ist noch nicht angenommen, daher gibt es keinen Zugriff zu zeigen.</translation>
    </message>
    <message>
        <source>Anyscale gave no user id for this person.</source>
        <translation>Anyscale hat für diese Person keine Benutzer-ID geliefert.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Who may do what is not read yet.</source>
        <translation>Wer was darf, ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>No role on any cloud or project.</source>
        <translation>Keine Rolle in einer Cloud oder einem Projekt.</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>Die ganze Organisation</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <translation>
            <numerusform>Alle %Ln ansehen</numerusform>
            <numerusform>Alle %Ln ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
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
        <source>The platform&apos;s own word for the state</source>
        <translation>Wort der Plattform für den Zustand</translation>
    </message>
    <message>
        <source>Created, as the platform wrote it</source>
        <translation>Angelegt, wie die Plattform es schrieb</translation>
    </message>
    <message>
        <source>Unusual in the platform&apos;s answer: %1</source>
        <translation>Ungewöhnlich in der Antwort der Plattform: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service account: used by programs, not by a person</source>
        <translation>Dienstkonto: von Programmen verwendet, nicht von einer Person</translation>
    </message>
    <message>
        <source>Base role: %1</source>
        <translation>Grundrolle: %1</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>Invited, and has not joined yet.</source>
        <translation>Eingeladen und noch nicht dabei.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PracticeBand</name>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>All people are invented. Nothing is sent and nothing real changes.</source>
        <translation>Alle Personen sind erfunden. Es wird nichts gesendet und nichts Echtes geändert.</translation>
    </message>
    <message>
        <source>Connect a real organisation…</source>
        <translation>Echte Organisation verbinden&#xa0;…</translation>
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
    <message>
        <source>E-mails sent</source>
        <translation>Gesendete E-Mails</translation>
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
    <name>gatehouse::widgets::Trail</name>
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
        <source>Choose a line to see why.</source>
        <translation>Wählen Sie eine Zeile, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1 reaches %2 because an %3 of the organisation reaches everything in it.</source>
        <translation>%1 erreicht %2, weil die Rolle %3 in der Organisation alles darin erreicht.</translation>
    </message>
    <message>
        <source>%1 reaches %2 as %3.</source>
        <translation>%1 erreicht %2 mit der Rolle %3.</translation>
    </message>
    <message>
        <source>is an owner of the organisation</source>
        <translation>hat in der Organisation die Rolle</translation>
    </message>
    <message>
        <source>holds the role</source>
        <translation>hat die Rolle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>für</translation>
    </message>
    <message>
        <source>%1, in the cloud</source>
        <translation>%1, in der Cloud</translation>
    </message>
    <message>
        <source>To take it away, change this</source>
        <translation>Um das wegzunehmen, ändern Sie dies</translation>
    </message>
    <message>
        <source>Make this person a collaborator in Anyscale. That takes away everything an owner may do, everywhere.</source>
        <translation>Geben Sie dieser Person in Anyscale die Rolle Mitarbeit. Das nimmt überall alles weg, was die Rolle Inhaber darf.</translation>
    </message>
    <message>
        <source>Look in Anyscale at the collaborators of this cloud, and at the groups that were given a role on it.</source>
        <translation>Sehen Sie in Anyscale nach, wer in dieser Cloud mitarbeitet und welche Gruppen dort eine Rolle haben.</translation>
    </message>
    <message>
        <source>Look in Anyscale at the collaborators of this project, and at the groups that were given a role on it.</source>
        <translation>Sehen Sie in Anyscale nach, wer in diesem Projekt mitarbeitet und welche Gruppen dort eine Rolle haben.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Anyscale does not say whether this was given directly or through a group: its answer joins both.</source>
        <translation>Anyscale sagt nicht, ob dies direkt oder über eine Gruppe gegeben wurde: Die Antwort fasst beides zusammen.</translation>
    </message>
    <message>
        <source>Anyscale gave no user id for this person.</source>
        <translation>Anyscale hat für diese Person keine Benutzer-ID geliefert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::Workspace</name>
    <message>
        <source>This connection only reads. Change that under Connections to add people.</source>
        <translation>Diese Verbindung liest nur. Ändern Sie das unter „Verbindungen“, um Personen hinzuzufügen.</translation>
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
        <source>Say where to: --connection NAME, or --platform anyscale --url URL.</source>
        <translation>Geben Sie an, wohin: --connection NAME oder --platform anyscale --url URL.</translation>
    </message>
    <message>
        <source>Say which platform this is: --platform anyscale.</source>
        <translation>Geben Sie an, welche Plattform das ist: --platform anyscale.</translation>
    </message>
    <message>
        <source>This version knows one platform: anyscale.</source>
        <translation>Diese Version kennt eine Plattform: anyscale.</translation>
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
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
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
        <source>The platform at --url: anyscale</source>
        <translation>Die Plattform unter --url: anyscale</translation>
    </message>
    <message>
        <source>Where the platform is; the key comes from GATEHOUSE_KEY or --key-file</source>
        <translation>Wo die Plattform ist; der Schlüssel kommt aus GATEHOUSE_KEY oder --key-file</translation>
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
        <source>json (as the vendor&apos;s own client writes it), csv or xlsx</source>
        <translation>json (wie das Programm des Anbieters es schreibt), csv oder xlsx</translation>
    </message>
    <message>
        <source>Write to this file, replacing it; standard output without it</source>
        <translation>In diese Datei schreiben und sie ersetzen; sonst in die Standardausgabe</translation>
    </message>
    <message>
        <source>Looks after people&apos;s accounts on Anyscale.</source>
        <translation>Verwaltet die Konten von Personen bei Anyscale.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Looks after people’s accounts on Anyscale: who is there, who may do what, and adding people from any spreadsheet.</source>
        <translation>Verwaltet die Konten von Personen bei Anyscale: wer da ist, wer was darf, und Personen aus jeder Tabelle hinzufügen.</translation>
    </message>
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
</context>
</TS>
