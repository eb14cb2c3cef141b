<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name may have %Ln characters.</source>
        <translation>
            <numerusform>A name may have %Ln character.</numerusform>
            <numerusform>A name may have %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job title may have %Ln characters.</source>
        <translation>
            <numerusform>A job title may have %Ln character.</numerusform>
            <numerusform>A job title may have %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password may have %Ln characters.</source>
        <translation>
            <numerusform>A password may have %Ln character.</numerusform>
            <numerusform>A password may have %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are not valid</source>
        <translation>
            <numerusform>%Ln address is not valid</numerusform>
            <numerusform>%Ln addresses are not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people appear twice</source>
        <translation>
            <numerusform>%Ln person appears twice</numerusform>
            <numerusform>%Ln people appear twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are missing</source>
        <translation>
            <numerusform>%Ln address is missing</numerusform>
            <numerusform>%Ln addresses are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are missing</source>
        <translation>
            <numerusform>%Ln name is missing</numerusform>
            <numerusform>%Ln names are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are too long</source>
        <translation>
            <numerusform>%Ln address is too long</numerusform>
            <numerusform>%Ln addresses are too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job titles are too long</source>
        <translation>
            <numerusform>%Ln job title is too long</numerusform>
            <numerusform>%Ln job titles are too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are too long</source>
        <translation>
            <numerusform>%Ln password is too long</numerusform>
            <numerusform>%Ln passwords are too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are too long</source>
        <translation>
            <numerusform>%Ln name is too long</numerusform>
            <numerusform>%Ln names are too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times yes or no is unclear</source>
        <translation>
            <numerusform>%Ln time yes or no is unclear</numerusform>
            <numerusform>%Ln times yes or no is unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have hidden characters</source>
        <translation>
            <numerusform>%Ln cell has hidden characters</numerusform>
            <numerusform>%Ln cells have hidden characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln minutes ago</source>
        <translation>
            <numerusform>pulled %Ln minute ago</numerusform>
            <numerusform>pulled %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulled %Ln hours ago</source>
        <translation>
            <numerusform>pulled %Ln hour ago</numerusform>
            <numerusform>pulled %Ln hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::app::ImportSession</name>
    <message numerus="yes">
        <source>%1 for %n rows</source>
        <translation>
            <numerusform>%1 for %n row</numerusform>
            <numerusform>%1 for %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n rows</source>
        <translation>
            <numerusform>Leaving out %n row</numerusform>
            <numerusform>Leaving out %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n rows</source>
        <translation>
            <numerusform>Taking back %n row</numerusform>
            <numerusform>Taking back %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RecentSheetsModel</name>
    <message numerus="yes">
        <source>Stopped, %Ln rows not sent yet</source>
        <translation>
            <numerusform>Stopped, %Ln row not sent yet</numerusform>
            <numerusform>Stopped, %Ln rows not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people done</source>
        <translation>
            <numerusform>%Ln person done</numerusform>
            <numerusform>%Ln people done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessController</name>
    <message numerus="yes">
        <source>Everybody: %Ln entries</source>
        <translation>
            <numerusform>Everybody: %Ln entry</numerusform>
            <numerusform>Everybody: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AccessPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places and roles of %Ln entries.</source>
        <translation>
            <numerusform>Looked through people, places and roles of %Ln entry.</numerusform>
            <numerusform>Looked through people, places and roles of %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::CheckPage</name>
    <message numerus="yes">
        <source>Rehea&amp;rse with %Ln rows</source>
        <translation>
            <numerusform>Rehea&amp;rse with %Ln row</numerusform>
            <numerusform>Rehea&amp;rse with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be left out unless you fix them</source>
        <translation>
            <numerusform>%Ln row will be left out unless you fix it</numerusform>
            <numerusform>%Ln rows will be left out unless you fix them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are ready</source>
        <translation>
            <numerusform>The %Ln row is ready</numerusform>
            <numerusform>All %Ln rows are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are held back. Fix them here, or leave them out; your own file stays as it is.</source>
        <translation>
            <numerusform>%Ln row is held back. Fix it here, or leave it out; your own file stays as it is.</numerusform>
            <numerusform>%Ln rows are held back. Fix them here, or leave them out; your own file stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln rows out. Nothing else is to be fixed; your own file stays as it is.</source>
        <translation>
            <numerusform>You left %Ln row out. Nothing else is to be fixed; your own file stays as it is.</numerusform>
            <numerusform>You left %Ln rows out. Nothing else is to be fixed; your own file stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ChipBar</name>
    <message numerus="yes">
        <source>%Ln more views</source>
        <translation>
            <numerusform>%Ln more view</numerusform>
            <numerusform>%Ln more views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ColumnsPage</name>
    <message numerus="yes">
        <source>Show the other %Ln columns</source>
        <translation>
            <numerusform>Show the other %Ln column</numerusform>
            <numerusform>Show the other %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns need a look</source>
        <translation>
            <numerusform>%Ln column needs a look</numerusform>
            <numerusform>%Ln columns need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are understood</source>
        <translation>
            <numerusform>%Ln column is understood</numerusform>
            <numerusform>%Ln columns are understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln rows</source>
        <translation>
            <numerusform>&amp;Check %Ln row</numerusform>
            <numerusform>&amp;Check %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::FaultStrip</name>
    <message numerus="yes">
        <source>Fix &amp;all %Ln alike</source>
        <translation>
            <numerusform>Fix &amp;all %Ln alike</numerusform>
            <numerusform>Fix &amp;all %Ln alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes for all %Ln</source>
        <translation>
            <numerusform>&amp;Yes for all %Ln</numerusform>
            <numerusform>&amp;Yes for all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>N&amp;o for all %Ln</source>
        <translation>
            <numerusform>N&amp;o for all %Ln</numerusform>
            <numerusform>N&amp;o for all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln alike out</source>
        <translation>
            <numerusform>Leave &amp;all %Ln alike out</numerusform>
            <numerusform>Leave &amp;all %Ln alike out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::HomePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue what was interrupted: %Ln left</source>
        <translation>
            <numerusform>Continue what was interrupted: %Ln left</numerusform>
            <numerusform>Continue what was interrupted: %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the remaining %Ln rows undone?</source>
        <translation>
            <numerusform>Leave the remaining %Ln row undone?</numerusform>
            <numerusform>Leave the remaining %Ln rows undone?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited and have not joined</source>
        <translation>
            <numerusform>%Ln person is invited and has not joined</numerusform>
            <numerusform>%Ln people are invited and have not joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are outside %1</source>
        <translation>
            <numerusform>%Ln person is outside %1</numerusform>
            <numerusform>%Ln people are outside %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeopleController</name>
    <message numerus="yes">
        <source>The %Ln people shown now</source>
        <translation>
            <numerusform>The %Ln person shown now</numerusform>
            <numerusform>The %Ln people shown now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: %Ln people</source>
        <translation>
            <numerusform>Everybody: %Ln person</numerusform>
            <numerusform>Everybody: %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>of %Ln person</numerusform>
            <numerusform>of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of at least %Ln people</source>
        <translation>
            <numerusform>of at least %Ln person</numerusform>
            <numerusform>of at least %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles and ids of %Ln people.</source>
        <translation>
            <numerusform>Looked through the name, e-mail address, role and id of %Ln person.</numerusform>
            <numerusform>Looked through names, e-mail addresses, roles and ids of %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Reading was stopped after %Ln person, so this list is not whole.</numerusform>
            <numerusform>Reading was stopped after %Ln people, so this list is not whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anyscale stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Anyscale stopped answering after %Ln person, so this list is not whole.</numerusform>
            <numerusform>Anyscale stopped answering after %Ln people, so this list is not whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonPane</name>
    <message numerus="yes">
        <source>See all %Ln</source>
        <translation>
            <numerusform>See all %Ln</numerusform>
            <numerusform>See all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RehearsePage</name>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>Reading who is there: %Ln person so far</numerusform>
            <numerusform>Reading who is there: %Ln people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln people</source>
        <translation>
            <numerusform>C&amp;reate %Ln person</numerusform>
            <numerusform>C&amp;reate %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are there already</source>
        <translation>
            <numerusform>The %Ln person is there already</numerusform>
            <numerusform>All %Ln people are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows bring a password</source>
        <translation>
            <numerusform>%Ln row brings a password</numerusform>
            <numerusform>%Ln rows bring a password</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say how they sign in</source>
        <translation>
            <numerusform>%Ln row says how it signs in</numerusform>
            <numerusform>%Ln rows say how they sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See &amp;all %Ln people</source>
        <translation>
            <numerusform>See &amp;all: %Ln person</numerusform>
            <numerusform>See &amp;all %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ResultPage</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not sent yet</source>
        <translation>
            <numerusform>%Ln is not sent yet</numerusform>
            <numerusform>%Ln are not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are done</source>
        <translation>
            <numerusform>%Ln person is done</numerusform>
            <numerusform>%Ln people are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people are done, %Ln of them were there already</source>
        <translation>
            <numerusform>people are done, %Ln of them was there already</numerusform>
            <numerusform>people are done, %Ln of them were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need attention</source>
        <translation>
            <numerusform>%Ln person needs attention</numerusform>
            <numerusform>%Ln people need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln &amp;rows that did not make it as a sheet…</source>
        <translation>
            <numerusform>Save the %Ln &amp;row that did not make it as a sheet…</numerusform>
            <numerusform>Save the %Ln &amp;rows that did not make it as a sheet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look again for the %Ln that are not clear</source>
        <translation>
            <numerusform>&amp;Look again for the %Ln that is not clear</numerusform>
            <numerusform>&amp;Look again for the %Ln that are not clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other %Ln</source>
        <translation>
            <numerusform>&amp;Go on with the other %Ln</numerusform>
            <numerusform>&amp;Go on with the other %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::RunPage</name>
    <message numerus="yes">
        <source>Creating %Ln people</source>
        <translation>
            <numerusform>Creating %Ln person</numerusform>
            <numerusform>Creating %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every second</source>
        <translation>
            <numerusform>about %Ln every second</numerusform>
            <numerusform>about %Ln every second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln every minute</source>
        <translation>
            <numerusform>about %Ln every minute</numerusform>
            <numerusform>about %Ln every minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SheetPage</name>
    <message numerus="yes">
        <source>Reading… %Ln rows so far</source>
        <translation>
            <numerusform>Reading… %Ln row so far</numerusform>
            <numerusform>Reading… %Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were found in this sheet</source>
        <translation>
            <numerusform>%Ln person was found in this sheet</numerusform>
            <numerusform>%Ln people were found in this sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheets are not used</source>
        <translation>
            <numerusform>%Ln hidden sheet is not used</numerusform>
            <numerusform>%Ln hidden sheets are not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows above the header are passed over.</source>
        <translation>
            <numerusform>%Ln row above the header is passed over.</numerusform>
            <numerusform>%Ln rows above the header are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells could not be read as they should; their rows are shown on the Check page.</source>
        <translation>
            <numerusform>%Ln cell could not be read as it should; its row is shown on the Check page.</numerusform>
            <numerusform>%Ln cells could not be read as they should; their rows are shown on the Check page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::TakeUp</name>
    <message numerus="yes">
        <source>Reading who is there: %Ln people so far</source>
        <translation>
            <numerusform>Reading who is there: %Ln person so far</numerusform>
            <numerusform>Reading who is there: %Ln people so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehousectl</name>
    <message numerus="yes">
        <source>The platform asks to wait: going on in %n seconds…</source>
        <translation>
            <numerusform>The platform asks to wait: going on in %n second…</numerusform>
            <numerusform>The platform asks to wait: going on in %n seconds…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of this file was interrupted on %1: %2 of %n rows have an ending. It goes on.</source>
        <translation>
            <numerusform>The import of this file was interrupted on %1: %2 of %n row has an ending. It goes on.</numerusform>
            <numerusform>The import of this file was interrupted on %1: %2 of %n rows have an ending. It goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking who is there… %n people</source>
        <translation>
            <numerusform>Looking who is there… %n person</numerusform>
            <numerusform>Looking who is there… %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more rows; --result FILE writes them all.</source>
        <translation>
            <numerusform>  and %n more row; --result FILE writes them all.</numerusform>
            <numerusform>  and %n more rows; --result FILE writes them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n people are new and will be created.</source>
        <translation>
            <numerusform>  %n person is new and will be created.</numerusform>
            <numerusform>  %n people are new and will be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them bring a password.</source>
        <translation>
            <numerusform>  %n of them brings a password.</numerusform>
            <numerusform>  %n of them bring a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n are there already.</source>
        <translation>
            <numerusform>  %n is there already.</numerusform>
            <numerusform>  %n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n will be refused.</source>
        <translation>
            <numerusform>  %n will be refused.</numerusform>
            <numerusform>  %n will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n rows are left out.</source>
        <translation>
            <numerusform>  %n row is left out.</numerusform>
            <numerusform>  %n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n mails will be sent.</source>
        <translation>
            <numerusform>  %n mail will be sent.</numerusform>
            <numerusform>  %n mails will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>goes on in %n second</numerusform>
            <numerusform>goes on in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n a minute</numerusform>
            <numerusform>%n a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not finished: %n rows have no ending yet. Run the same command again to go on.</source>
        <translation>
            <numerusform>The import is not finished: %n row has no ending yet. Run the same command again to go on.</numerusform>
            <numerusform>The import is not finished: %n rows have no ending yet. Run the same command again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read: %1.</source>
        <translation>
            <numerusform>%n row read: %1.</numerusform>
            <numerusform>%n rows read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details of the answer were not as expected; they are given as they came.</source>
        <translation>
            <numerusform>%n detail of the answer was not as expected; it is given as it came.</numerusform>
            <numerusform>%n details of the answer were not as expected; they are given as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>rows of a sheet</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list is not whole: %n accounts came before that.</source>
        <translation>
            <numerusform>This list is not whole: %n account came before that.</numerusform>
            <numerusform>This list is not whole: %n accounts came before that.</numerusform>
        </translation>
    </message>
</context>
</TS>
