<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessReports</name>
    <message numerus="yes">
        <source>people are owners or administrators of a whole platform</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>person is owner or administrator of a whole platform</numerusform>
            <numerusform>people are owners or administrators of a whole platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them have not been there for %1 days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>of them has not been there for %1 days</numerusform>
            <numerusform>of them have not been there for %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with an address from outside have access</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>person with an address from outside has access</numerusform>
            <numerusform>people with an address from outside have access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams have a single administrator</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>team has a single administrator</numerusform>
            <numerusform>teams have a single administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invitations have been waiting for a long time</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>invitation has been waiting for a long time</numerusform>
            <numerusform>invitations have been waiting for a long time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service accounts</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>service account</numerusform>
            <numerusform>service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keys</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>key</numerusform>
            <numerusform>keys</numerusform>
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
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owners and administrators</source>
        <translation>
            <numerusform>%Ln owner or administrator</numerusform>
            <numerusform>%Ln owners and administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts and keys</source>
        <translation>
            <numerusform>%Ln service account or key</numerusform>
            <numerusform>%Ln service accounts and keys</numerusform>
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
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln service account</numerusform>
            <numerusform>%Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permissions</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rules</source>
        <translation>
            <numerusform>%Ln access rule</numerusform>
            <numerusform>%Ln access rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places chosen</source>
        <translation>
            <numerusform>%Ln place chosen</numerusform>
            <numerusform>%Ln places chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering while it was asked for this: %2; %Ln are missing.</source>
        <translation>
            <numerusform>%1 stopped answering while it was asked for this: %2; %Ln is missing.</numerusform>
            <numerusform>%1 stopped answering while it was asked for this: %2; %Ln are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln records of this: %2; how many are missing is not known.</source>
        <translation>
            <numerusform>%1 stopped answering after %Ln record of this: %2; how many are missing is not known.</numerusform>
            <numerusform>%1 stopped answering after %Ln records of this: %2; how many are missing is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln pages</source>
        <translation>
            <numerusform>%1; %Ln page</numerusform>
            <numerusform>%1; %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; stopped after %Ln pages</source>
        <translation>
            <numerusform>%1; stopped after %Ln page</numerusform>
            <numerusform>%1; stopped after %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessSentences</name>
    <message numerus="yes">
        <source>%Ln other ways</source>
        <translation>
            <numerusform>%Ln other way</numerusform>
            <numerusform>%Ln other ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTerms</name>
    <message numerus="yes">
        <source>At least %Ln people</source>
        <translation>
            <numerusform>At least %Ln person</numerusform>
            <numerusform>At least %Ln people</numerusform>
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
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln service account</numerusform>
            <numerusform>%Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>This is the role of the group itself; %Ln members have it through the group. Take people out of the group instead.</source>
        <translation>
            <numerusform>This is the role of the group itself; %Ln member has it through the group. Take people out of the group instead.</numerusform>
            <numerusform>This is the role of the group itself; %Ln members have it through the group. Take people out of the group instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of an organization can’t be read (%Ln organizations). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: who is a member of an organization can’t be read (%Ln organization). Rights that come from it are not in the lists.</numerusform>
            <numerusform>%1: who is a member of an organization can’t be read (%Ln organizations). Rights that come from it are not in the lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: who is a member of a space can’t be read (%Ln spaces). Rights that come from it are not in the lists.</source>
        <translation>
            <numerusform>%1: who is a member of a space can’t be read (%Ln space). Rights that come from it are not in the lists.</numerusform>
            <numerusform>%1: who is a member of a space can’t be read (%Ln spaces). Rights that come from it are not in the lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln places in a team it is told whether somebody is an administrator, but not with which role otherwise.</source>
        <translation>
            <numerusform>%1: for %Ln place in a team it is told whether somebody is an administrator, but not with which role otherwise.</numerusform>
            <numerusform>%1: for %Ln places in a team it is told whether somebody is an administrator, but not with which role otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln roles it is not told whether they were given directly, through a group, or both.</source>
        <translation>
            <numerusform>%1: for %Ln role it is not told whether it was given directly, through a group, or both.</numerusform>
            <numerusform>%1: for %Ln roles it is not told whether they were given directly, through a group, or both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the role of %Ln people in the organisation is not told.</source>
        <translation>
            <numerusform>%1: the role of %Ln person in the organisation is not told.</numerusform>
            <numerusform>%1: the role of %Ln people in the organisation is not told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln mails</source>
        <translation>
            <numerusform>&amp;Send %Ln mail</numerusform>
            <numerusform>&amp;Send %Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %Ln people</source>
        <translation>
            <numerusform>&amp;Invite %Ln person</numerusform>
            <numerusform>&amp;Invite %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln names</source>
        <translation>
            <numerusform>&amp;Change %Ln name</numerusform>
            <numerusform>&amp;Change %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln roles</source>
        <translation>
            <numerusform>&amp;Change %Ln role</numerusform>
            <numerusform>&amp;Change %Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln accounts</source>
        <translation>
            <numerusform>&amp;Change %Ln account</numerusform>
            <numerusform>&amp;Change %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %Ln people</source>
        <translation>
            <numerusform>&amp;Deactivate %Ln person</numerusform>
            <numerusform>&amp;Deactivate %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %Ln people in</source>
        <translation>
            <numerusform>&amp;Let %Ln person in</numerusform>
            <numerusform>&amp;Let %Ln people in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln people</source>
        <translation>
            <numerusform>&amp;Add %Ln person</numerusform>
            <numerusform>&amp;Add %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln people out</source>
        <translation>
            <numerusform>&amp;Take %Ln person out</numerusform>
            <numerusform>&amp;Take %Ln people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %Ln keys</source>
        <translation>
            <numerusform>&amp;Replace %Ln key</numerusform>
            <numerusform>&amp;Replace %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln keys</source>
        <translation>
            <numerusform>&amp;Revoke %Ln key</numerusform>
            <numerusform>&amp;Revoke %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln people</source>
        <translation>
            <numerusform>&amp;Remove %Ln person</numerusform>
            <numerusform>&amp;Remove %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln people</source>
        <translation>
            <numerusform>Removing %Ln person</numerusform>
            <numerusform>Removing %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %Ln people</source>
        <translation>
            <numerusform>Deactivating %Ln person</numerusform>
            <numerusform>Deactivating %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %Ln people</source>
        <translation>
            <numerusform>Inviting %Ln person</numerusform>
            <numerusform>Inviting %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking the keys of %Ln people</source>
        <translation>
            <numerusform>Revoking the keys of %Ln person</numerusform>
            <numerusform>Revoking the keys of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln people</source>
        <translation>
            <numerusform>Changing %Ln person</numerusform>
            <numerusform>Changing %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln roles away</source>
        <translation>
            <numerusform>&amp;Take %Ln role away</numerusform>
            <numerusform>&amp;Take %Ln roles away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>Paused: %Ln of the last %1 answers were not what was wanted. Look at them before it goes on.</source>
        <translation>
            <numerusform>Paused: %Ln of the last %1 answers was not what was wanted. Look at it before it goes on.</numerusform>
            <numerusform>Paused: %Ln of the last %1 answers were not what was wanted. Look at them before it goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names, then how many more</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln space</numerusform>
            <numerusform>%Ln spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams lose their only administrator: %1.</source>
        <translation>
            <numerusform>%Ln team loses its only administrator: %1.</numerusform>
            <numerusform>%Ln teams lose their only administrator: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were used in the last two weeks; whatever uses them stops at its next run: %1.</source>
        <translation>
            <numerusform>%Ln key was used in the last two weeks; whatever uses it stops at its next run: %1.</numerusform>
            <numerusform>%Ln keys were used in the last two weeks; whatever uses them stops at its next run: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights &amp; Biases has no pause here: deactivating removes %Ln people.</source>
        <translation>
            <numerusform>Weights &amp; Biases has no pause here: deactivating removes %Ln person.</numerusform>
            <numerusform>Weights &amp; Biases has no pause here: deactivating removes %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Arize AX addresses can never be used again, not even with a new invitation.</source>
        <translation>
            <numerusform>%Ln Arize AX address can never be used again, not even with a new invitation.</numerusform>
            <numerusform>%Ln Arize AX addresses can never be used again, not even with a new invitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone for good.</source>
        <translation>
            <numerusform>%Ln key is gone for good.</numerusform>
            <numerusform>%Ln keys are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts on %1 can come back only by a new invitation.</source>
        <translation>
            <numerusform>%Ln account on %1 can come back only by a new invitation.</numerusform>
            <numerusform>%Ln accounts on %1 can come back only by a new invitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clouds and projects</source>
        <translation>
            <numerusform>%Ln cloud or project</numerusform>
            <numerusform>%Ln clouds and projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %2, %Ln of these keys used lately, the last one %3.</source>
        <comment>a person, what they lose, keys in use, when the last one was</comment>
        <translation>
            <numerusform>%1 loses %2, %Ln of these keys used lately: %3.</numerusform>
            <numerusform>%1 loses %2, %Ln of these keys used lately, the last one %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes its people on Anyscale from a directory: remove the %Ln people there too, or they come back.</source>
        <translation>
            <numerusform>%1 takes its people on Anyscale from a directory: remove the %Ln person there too, or this person comes back.</numerusform>
            <numerusform>%1 takes its people on Anyscale from a directory: remove the %Ln people there too, or they come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses single sign-on with Anyscale: remove the %Ln people there at your sign-in provider too.</source>
        <translation>
            <numerusform>%1 uses single sign-on with Anyscale: remove the %Ln person there at your sign-in provider too.</numerusform>
            <numerusform>%1 uses single sign-on with Anyscale: remove the %Ln people there at your sign-in provider too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln accounts on %1 have could not be read whole, so more may go with them.</source>
        <translation>
            <numerusform>What %Ln account on %1 has could not be read whole, so more may go with it.</numerusform>
            <numerusform>What %Ln accounts on %1 have could not be read whole, so more may go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>%Ln person joined</numerusform>
            <numerusform>%Ln people joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln person left</numerusform>
            <numerusform>%Ln people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts came</source>
        <translation>
            <numerusform>%Ln account came</numerusform>
            <numerusform>%Ln accounts came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts went</source>
        <translation>
            <numerusform>%Ln account went</numerusform>
            <numerusform>%Ln accounts went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts changed their state</source>
        <translation>
            <numerusform>%Ln account changed its state</numerusform>
            <numerusform>%Ln accounts changed their state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were gained</source>
        <translation>
            <numerusform>%Ln role was gained</numerusform>
            <numerusform>%Ln roles were gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lost</source>
        <translation>
            <numerusform>%Ln role was lost</numerusform>
            <numerusform>%Ln roles were lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were raised</source>
        <translation>
            <numerusform>%Ln role was raised</numerusform>
            <numerusform>%Ln roles were raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were lowered</source>
        <translation>
            <numerusform>%Ln role was lowered</numerusform>
            <numerusform>%Ln roles were lowered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were changed</source>
        <translation>
            <numerusform>%Ln role was changed</numerusform>
            <numerusform>%Ln roles were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were made</source>
        <translation>
            <numerusform>%Ln key was made</numerusform>
            <numerusform>%Ln keys were made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are gone</source>
        <translation>
            <numerusform>%Ln key is gone</numerusform>
            <numerusform>%Ln keys are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are new</source>
        <translation>
            <numerusform>%Ln place is new</numerusform>
            <numerusform>%Ln places are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are gone</source>
        <translation>
            <numerusform>%Ln place is gone</numerusform>
            <numerusform>%Ln places are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” to %2 is %Ln days old.</source>
        <translation>
            <numerusform>The key “%1” to %2 is %Ln day old.</numerusform>
            <numerusform>The key “%1” to %2 is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” of %3 to %2 is %Ln days old.</source>
        <translation>
            <numerusform>The key “%1” of %3 to %2 is %Ln day old.</numerusform>
            <numerusform>The key “%1” of %3 to %2 is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people run the whole of %1.</source>
        <translation>
            <numerusform>%Ln person runs the whole of %1.</numerusform>
            <numerusform>%Ln people run the whole of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have nobody who runs them</source>
        <translation>
            <numerusform>%Ln platform has nobody who runs it</numerusform>
            <numerusform>%Ln platforms have nobody who runs them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have one owner or administrator alone</source>
        <translation>
            <numerusform>%Ln platform has one owner or administrator alone</numerusform>
            <numerusform>%Ln platforms have one owner or administrator alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms have many owners or administrators</source>
        <translation>
            <numerusform>%Ln platform has many owners or administrators</numerusform>
            <numerusform>%Ln platforms have many owners or administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with an address from outside have access</source>
        <translation>
            <numerusform>%Ln person with an address from outside has access</numerusform>
            <numerusform>%Ln people with an address from outside have access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts or keys run a whole platform</source>
        <translation>
            <numerusform>%Ln service account or key runs a whole platform</numerusform>
            <numerusform>%Ln service accounts or keys run a whole platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrators have not been there for a long time</source>
        <translation>
            <numerusform>%Ln administrator has not been there for a long time</numerusform>
            <numerusform>%Ln administrators have not been there for a long time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left one platform but not another</source>
        <translation>
            <numerusform>%Ln person left one platform but not another</numerusform>
            <numerusform>%Ln people left one platform but not another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams have a single administrator</source>
        <translation>
            <numerusform>%Ln team has a single administrator</numerusform>
            <numerusform>%Ln teams have a single administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitations have been waiting for a long time</source>
        <translation>
            <numerusform>%Ln invitation has been waiting for a long time</numerusform>
            <numerusform>%Ln invitations have been waiting for a long time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were never used</source>
        <translation>
            <numerusform>%Ln key was never used</numerusform>
            <numerusform>%Ln keys were never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are old</source>
        <translation>
            <numerusform>%Ln key is old</numerusform>
            <numerusform>%Ln keys are old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was used %Ln days ago: programs with it stop at once.</source>
        <translation>
            <numerusform>Was used %Ln day ago: programs with it stop at once.</numerusform>
            <numerusform>Was used %Ln days ago: programs with it stop at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invited %Ln days ago</source>
        <translation>
            <numerusform>invited %Ln day ago</numerusform>
            <numerusform>invited %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts: %1</source>
        <extracomment>several accounts of one person on one platform: &quot;2 accounts: Member · Viewer, invited&quot;</extracomment>
        <translation>
            <numerusform>%Ln account: %1</numerusform>
            <numerusform>%Ln accounts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln minutes ago</source>
        <translation>
            <numerusform>used %Ln minute ago</numerusform>
            <numerusform>used %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln hours ago</source>
        <translation>
            <numerusform>used %Ln hour ago</numerusform>
            <numerusform>used %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %Ln days ago</source>
        <translation>
            <numerusform>used %Ln day ago</numerusform>
            <numerusform>used %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unused for %Ln days</source>
        <translation>
            <numerusform>unused for %Ln day</numerusform>
            <numerusform>unused for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>Reading %1 was stopped after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>Reading %1 was stopped after %Ln person, so this list is not whole.</numerusform>
            <numerusform>Reading %1 was stopped after %Ln people, so this list is not whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped answering after %Ln people, so this list is not whole.</source>
        <translation>
            <numerusform>%1 stopped answering after %Ln person, so this list is not whole.</numerusform>
            <numerusform>%1 stopped answering after %Ln people, so this list is not whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln rows</source>
        <translation>
            <numerusform>at least %Ln row</numerusform>
            <numerusform>at least %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Reaches %n further places through it</source>
        <translation>
            <numerusform>Reaches %n further place through it</numerusform>
            <numerusform>Reaches %n further places through it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n chosen person</numerusform>
            <numerusform>%n chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would also take %Ln roles that nobody decided to remove.</source>
        <translation>
            <numerusform>It would also take %Ln role that nobody decided to remove.</numerusform>
            <numerusform>It would also take %Ln roles that nobody decided to remove.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are not as they were handed out. None of its answers count.</source>
        <translation>
            <numerusform>%Ln row is not as it was handed out. None of its answers count.</numerusform>
            <numerusform>%Ln rows are not as they were handed out. None of its answers count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it that were not handed out. None of its answers count.</source>
        <translation>
            <numerusform>%Ln row is in it that was not handed out. None of its answers count.</numerusform>
            <numerusform>%Ln rows are in it that were not handed out. None of its answers count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it were taken out. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln row of it was taken out. It stays without an answer.</numerusform>
            <numerusform>%Ln rows of it were taken out. They stay without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in it twice with different answers. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln row is in it twice with different answers. It stays without an answer.</numerusform>
            <numerusform>%Ln rows are in it twice with different answers. They stay without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are about the reviewer, and nobody decides about themselves. None of its answers count.</source>
        <translation>
            <numerusform>%Ln row is about the reviewer, and nobody decides about themselves. None of its answers count.</numerusform>
            <numerusform>%Ln rows are about the reviewer, and nobody decides about themselves. None of its answers count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are in words that are not known. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln decision is in words that are not known. It stays without an answer.</numerusform>
            <numerusform>%Ln decisions are in words that are not known. They stay without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change or remove have no reason. They stay without an answer.</source>
        <translation>
            <numerusform>%Ln decision to change or remove has no reason. It stays without an answer.</numerusform>
            <numerusform>%Ln decisions to change or remove have no reason. They stay without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions to change do not say to which role.</source>
        <translation>
            <numerusform>%Ln decision to change does not say to which role.</numerusform>
            <numerusform>%Ln decisions to change do not say to which role.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%Ln roles were reviewed</source>
        <translation>
            <numerusform>%Ln role was reviewed</numerusform>
            <numerusform>%Ln roles were reviewed</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln words have no meaning yet: %1</source>
        <translation>
            <numerusform>%Ln word has no meaning yet: %1</numerusform>
            <numerusform>%Ln words have no meaning yet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes away %Ln places.</source>
        <translation>
            <numerusform>That takes away %Ln place.</numerusform>
            <numerusform>That takes away %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 are marked “Not known”; they do not mean “no access”.</source>
        <extracomment>%1 how many of them: &quot;of 8 places&quot;</extracomment>
        <translation>
            <numerusform>%Ln %1 is marked “Not known”; it does not mean “no access”.</numerusform>
            <numerusform>%Ln %1 are marked “Not known”; they do not mean “no access”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln places</source>
        <translation>
            <numerusform>of %Ln place</numerusform>
            <numerusform>of %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing the group&apos;s role instead would affect all %Ln members.</source>
        <translation>
            <numerusform>Changing the group&apos;s role instead would affect all %Ln member.</numerusform>
            <numerusform>Changing the group&apos;s role instead would affect all %Ln members.</numerusform>
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
    <name>gatehouse::app::PlatformHosts</name>
    <message numerus="yes">
        <source>Keys of Weights &amp; Biases have at least %Ln characters; a part of this one may be missing.</source>
        <translation>
            <numerusform>Keys of Weights &amp; Biases have at least %Ln character; a part of this one may be missing.</numerusform>
            <numerusform>Keys of Weights &amp; Biases have at least %Ln characters; a part of this one may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::app::words::Evidence</name>
    <message numerus="yes">
        <source>No file is missing and none was added (%n files)</source>
        <translation>
            <numerusform>No file is missing and none was added (%n file)</numerusform>
            <numerusform>No file is missing and none was added (%n files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each answer holds as many records as the list says (%n records)</source>
        <translation>
            <numerusform>Each answer holds as many records as the list says (%n record)</numerusform>
            <numerusform>Each answer holds as many records as the list says (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each page leads to the next one, up to the last (%n answers)</source>
        <translation>
            <numerusform>Each page leads to the next one, up to the last (%n answer)</numerusform>
            <numerusform>Each page leads to the next one, up to the last (%n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data follow from the platforms&apos; answers (%n permissions)</source>
        <translation>
            <numerusform>The data follow from the platforms&apos; answers (%n permission)</numerusform>
            <numerusform>The data follow from the platforms&apos; answers (%n permissions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::models::AccessTreeModel</name>
    <message numerus="yes">
        <source>At least %Ln places</source>
        <translation>
            <numerusform>At least %Ln place</numerusform>
            <numerusform>At least %Ln places</numerusform>
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
        <source>Given to the group · %Ln members</source>
        <translation>
            <numerusform>Given to the group · %Ln member</numerusform>
            <numerusform>Given to the group · %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::models::CompareModel</name>
    <message numerus="yes">
        <source>%1 reaches %Ln places that %2 does not.</source>
        <translation>
            <numerusform>%1 reaches %Ln place that %2 does not.</numerusform>
            <numerusform>%1 reaches %Ln places that %2 does not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places they have different roles.</source>
        <translation>
            <numerusform>In %Ln place they have different roles.</numerusform>
            <numerusform>In %Ln places they have different roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln places it is not known.</source>
        <translation>
            <numerusform>In %Ln place it is not known.</numerusform>
            <numerusform>In %Ln places it is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::models::KeysTableModel</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LeavingModel</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
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
        <source>By person: everybody, %Ln people</source>
        <translation>
            <numerusform>By person: everybody, %Ln person</numerusform>
            <numerusform>By person: everybody, %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By resource: all %Ln resources</source>
        <translation>
            <numerusform>By resource: all %Ln resource</numerusform>
            <numerusform>By resource: all %Ln resources</numerusform>
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
        <source>%Ln resources</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through people, places, roles and groups of %Ln roles.</source>
        <translation>
            <numerusform>Looked through people, places, roles and groups of %Ln role.</numerusform>
            <numerusform>Looked through people, places, roles and groups of %Ln roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resources chosen</source>
        <translation>
            <numerusform>%Ln resource chosen</numerusform>
            <numerusform>%Ln resources chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln resources</source>
        <extracomment>%1 how many of them</extracomment>
        <translation>
            <numerusform>%1 of %Ln resource</numerusform>
            <numerusform>%1 of %Ln resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ActionController</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AddPersonDialog</name>
    <message numerus="yes">
        <source>&amp;Add to %Ln platforms</source>
        <translation>
            <numerusform>&amp;Add to %Ln platform</numerusform>
            <numerusform>&amp;Add to %Ln platforms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AnswersPage</name>
    <message numerus="yes">
        <source>%Ln are kept.</source>
        <translation>
            <numerusform>%Ln is kept.</numerusform>
            <numerusform>%Ln are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be changed.</source>
        <translation>
            <numerusform>%Ln is to be changed.</numerusform>
            <numerusform>%Ln are to be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are to be removed.</source>
        <translation>
            <numerusform>%Ln is to be removed.</numerusform>
            <numerusform>%Ln are to be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ.</source>
        <translation>
            <numerusform>%Ln answer differs.</numerusform>
            <numerusform>%Ln answers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers differ: choose one for each.</source>
        <translation>
            <numerusform>%Ln answer differs: choose one.</numerusform>
            <numerusform>%Ln answers differ: choose one for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln role without an answer stays as it is.</numerusform>
            <numerusform>%Ln roles without an answer stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln people were invited more than 14 days ago</source>
        <translation>
            <numerusform>%Ln person was invited more than 14 days ago</numerusform>
            <numerusform>%Ln people were invited more than 14 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on one platform only</source>
        <translation>
            <numerusform>%Ln person is on one platform only</numerusform>
            <numerusform>%Ln people are on one platform only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are outside %1</source>
        <translation>
            <numerusform>%Ln person is outside %1</numerusform>
            <numerusform>%Ln people are outside %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things an auditor would ask about first</source>
        <translation>
            <numerusform>%Ln thing an auditor would ask about first</numerusform>
            <numerusform>%Ln things an auditor would ask about first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ChangeRunDialog</name>
    <message numerus="yes">
        <source>All %Ln changes are done</source>
        <translation>
            <numerusform>The one change (%Ln) is done</numerusform>
            <numerusform>All %Ln changes are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new keys or passwords wait to be handed over. Each is shown once.</source>
        <translation>
            <numerusform>%Ln new key or password waits to be handed over. It is shown once.</numerusform>
            <numerusform>%Ln new keys or passwords wait to be handed over. Each is shown once.</numerusform>
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
    <name>gatehouse::widgets::ConnectionsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
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
    <name>gatehouse::widgets::FilesPage</name>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are ready to be written</source>
        <translation>
            <numerusform>%Ln file is ready to be written</numerusform>
            <numerusform>%Ln files are ready to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>%Ln file was written</numerusform>
            <numerusform>%Ln files were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln files</source>
        <translation>
            <numerusform>&amp;Write %Ln file</numerusform>
            <numerusform>&amp;Write %Ln files</numerusform>
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
</context>
<context>
    <name>gatehouse::widgets::KeyForm</name>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>After %Ln day</numerusform>
            <numerusform>After %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysDialog</name>
    <message numerus="yes">
        <source>The key store does not give %n keys of %1</source>
        <translation>
            <numerusform>The key store does not give %n key of %1</numerusform>
            <numerusform>The key store does not give %n keys of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::KeysPage</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::LeavingDialog</name>
    <message numerus="yes">
        <source>%Ln people are in the sheet.</source>
        <translation>
            <numerusform>%Ln person is in the sheet.</numerusform>
            <numerusform>%Ln people are in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still have access: %1 and %2</source>
        <translation>
            <numerusform>%Ln person still has access: %1 and %2</numerusform>
            <numerusform>%Ln people still have access: %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people nothing was found.</source>
        <translation>
            <numerusform>For %Ln person nothing was found.</numerusform>
            <numerusform>For %Ln people nothing was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look for %Ln people</source>
        <translation>
            <numerusform>&amp;Look for %Ln person</numerusform>
            <numerusform>&amp;Look for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PeopleColumns</name>
    <message numerus="yes">
        <source>Columns (%Ln hidden)</source>
        <translation>
            <numerusform>Columns (%Ln hidden)</numerusform>
            <numerusform>Columns (%Ln hidden)</numerusform>
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
    <message numerus="yes">
        <source>The %Ln people ticked</source>
        <translation>
            <numerusform>The %Ln person ticked</numerusform>
            <numerusform>The %Ln people ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people ticked by hand</source>
        <translation>
            <numerusform>%Ln person ticked by hand</numerusform>
            <numerusform>%Ln people ticked by hand</numerusform>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln platform</numerusform>
            <numerusform>%Ln platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through names, e-mail addresses, roles, teams and ids of %Ln people.</source>
        <translation>
            <numerusform>Looked through names, e-mail addresses, roles, teams and ids of %Ln person.</numerusform>
            <numerusform>Looked through names, e-mail addresses, roles, teams and ids of %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PersonPane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformChoices</name>
    <message numerus="yes">
        <source>%1 (%Ln rows)</source>
        <comment>a platform, how many rows go there</comment>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::PlatformLine</name>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
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
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln accounts</source>
        <translation>
            <numerusform>C&amp;reate %Ln account</numerusform>
            <numerusform>C&amp;reate %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln platforms</source>
        <translation>
            <numerusform>%Ln platform</numerusform>
            <numerusform>%Ln platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by an invitation by e-mail</source>
        <translation>
            <numerusform>%Ln of them by an invitation by e-mail</numerusform>
            <numerusform>%Ln of them by an invitation by e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <message numerus="yes">
        <source>%Ln invitations went out by e-mail.</source>
        <translation>
            <numerusform>%Ln invitation went out by e-mail.</numerusform>
            <numerusform>%Ln invitations went out by e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Temporary &amp;passwords of %Ln people…</source>
        <translation>
            <numerusform>Temporary &amp;passwords of %Ln person…</numerusform>
            <numerusform>Temporary &amp;passwords of %Ln people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are done</source>
        <translation>
            <numerusform>%Ln account is done</numerusform>
            <numerusform>%Ln accounts are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accounts are done, %Ln of them were there already</source>
        <translation>
            <numerusform>accounts are done, %Ln of them was there already</numerusform>
            <numerusform>accounts are done, %Ln of them were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln in use</numerusform>
            <numerusform>%Ln in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys.</source>
        <translation>
            <numerusform>%Ln key.</numerusform>
            <numerusform>%Ln keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts.</source>
        <translation>
            <numerusform>%Ln account.</numerusform>
            <numerusform>%Ln accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team places</source>
        <translation>
            <numerusform>%Ln team place</numerusform>
            <numerusform>%Ln team places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails are sent.</source>
        <translation>
            <numerusform>%Ln mail is sent.</numerusform>
            <numerusform>%Ln mails are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not reached by this.</source>
        <translation>
            <numerusform>%Ln person is not reached by this.</numerusform>
            <numerusform>%Ln people are not reached by this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewList</name>
    <message numerus="yes">
        <source>%Ln reviews are not signed off</source>
        <translation>
            <numerusform>%Ln review is not signed off</numerusform>
            <numerusform>%Ln reviews are not signed off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::ReviewersPage</name>
    <message numerus="yes">
        <source>%Ln people have a reviewer in the sheet.</source>
        <translation>
            <numerusform>%Ln person has a reviewer in the sheet.</numerusform>
            <numerusform>%Ln people have a reviewer in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles belong to reviewers themselves, and nobody decides about themselves: name a second reviewer.</source>
        <translation>
            <numerusform>%Ln role belongs to a reviewer, and nobody decides about themselves: name a second reviewer.</numerusform>
            <numerusform>%Ln roles belong to reviewers themselves, and nobody decides about themselves: name a second reviewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers decide</source>
        <translation>
            <numerusform>%Ln reviewer decides</numerusform>
            <numerusform>%Ln reviewers decide</numerusform>
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
    <message numerus="yes">
        <source>Creating %Ln accounts</source>
        <translation>
            <numerusform>Creating %Ln account</numerusform>
            <numerusform>Creating %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SecretDialog</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln seconds.</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard in %Ln second.</numerusform>
            <numerusform>Copied. It leaves the clipboard in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln in this view</source>
        <translation>
            <numerusform>Select all %Ln in this view</numerusform>
            <numerusform>Select all %Ln in this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln read so far in this view</source>
        <translation>
            <numerusform>Select all %Ln read so far in this view</numerusform>
            <numerusform>Select all %Ln read so far in this view</numerusform>
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
    <name>gatehouse::widgets::SignOffPage</name>
    <message numerus="yes">
        <source>%Ln roles are kept.</source>
        <translation>
            <numerusform>%Ln role is kept.</numerusform>
            <numerusform>%Ln roles are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be changed.</source>
        <translation>
            <numerusform>%Ln role was to be changed.</numerusform>
            <numerusform>%Ln roles were to be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles were to be removed.</source>
        <translation>
            <numerusform>%Ln role was to be removed.</numerusform>
            <numerusform>%Ln roles were to be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were carried out.</source>
        <translation>
            <numerusform>%Ln decision was carried out.</numerusform>
            <numerusform>%Ln decisions were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles have no answer.</source>
        <translation>
            <numerusform>%Ln role has no answer.</numerusform>
            <numerusform>%Ln roles have no answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::SubmitPage</name>
    <message numerus="yes">
        <source>%Ln decisions will be carried out</source>
        <translation>
            <numerusform>%Ln decision will be carried out</numerusform>
            <numerusform>%Ln decisions will be carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to be done by hand.</source>
        <translation>
            <numerusform>%Ln is left to be done by hand.</numerusform>
            <numerusform>%Ln are left to be done by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because something changed since.</source>
        <translation>
            <numerusform>%Ln is left out because something changed since.</numerusform>
            <numerusform>%Ln are left out because something changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles without an answer stay as they are.</source>
        <translation>
            <numerusform>%Ln role without an answer stays as it is.</numerusform>
            <numerusform>%Ln roles without an answer stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Last look at %Ln changes</source>
        <translation>
            <numerusform>&amp;Last look at %Ln change</numerusform>
            <numerusform>&amp;Last look at %Ln changes</numerusform>
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
    <name>gatehouse::widgets::TimeBar</name>
    <message numerus="yes">
        <source>Now · %Ln earlier readings</source>
        <translation>
            <numerusform>Now · %Ln earlier reading</numerusform>
            <numerusform>Now · %Ln earlier readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::widgets::WhatPage</name>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
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
        <source>%Ln further roles follow from these and are not asked for one by one.</source>
        <translation>
            <numerusform>%Ln further role follows from these and is not asked for by itself.</numerusform>
            <numerusform>%Ln further roles follow from these and are not asked for one by one.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>To be removed from %2: %n accounts.</source>
        <translation>
            <numerusform>To be removed from %2: %n account.</numerusform>
            <numerusform>To be removed from %2: %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n people could not be read.</source>
        <translation>
            <numerusform>The keys of %n person could not be read.</numerusform>
            <numerusform>The keys of %n people could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have this name. Give the id.</source>
        <translation>
            <numerusform>%n key has this name. Give the id.</numerusform>
            <numerusform>%n keys have this name. Give the id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading who can reach what… %n records</source>
        <translation>
            <numerusform>Reading who can reach what… %n record</numerusform>
            <numerusform>Reading who can reach what… %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %n answers</source>
        <translation>
            <numerusform>Reading %1… %n answer</numerusform>
            <numerusform>Reading %1… %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles belong to the reviewers themselves, and nobody decides about themselves: name another one with a second --reviewer. No review was made.</source>
        <translation>
            <numerusform>%n role belongs to a reviewer, and nobody decides about themselves: name another one with a second --reviewer. No review was made.</numerusform>
            <numerusform>%n roles belong to the reviewers themselves, and nobody decides about themselves: name another one with a second --reviewer. No review was made.</numerusform>
        </translation>
    </message>
</context>
</TS>
