// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/persontitles.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Titles = QHash<QString, const char*>;

QString translated(const Titles& titles, const QString& key)
{
    const char* title = titles.value(key);
    return title ? QCoreApplication::translate("kitcamp::PersonTitles", title) : QString();
}

Titles columnTitles()
{
    return {
        {u"person.erased_at"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Erased")},
        {u"person_number.lost_at"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Reported lost")},
        {u"merged_row.kept"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Made one with")},
        {u"merged_row.tbl"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Kind of entry")},
        {u"distinct_pair.tbl"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Kind of entry")},
        {u"loan_renewal.loan"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Loan")},
        {u"loan_renewal.at"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Renewed")},
        {u"loan_renewal.due_before"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Due before")},
        {u"loan_renewal.due_after"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Due since")},
        {u"loan_renewal.override_reason"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Reason against the rules")},
        {u"device_note.device"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Device")},
        {u"device_note.loan"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Loan")},
        {u"device_note.at"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "When")},
        {u"device_note.kind"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Kind")},
        {u"device_note.text"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Text")},
        {u"handover.activity"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Activity")},
        {u"handover.direction"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Direction")},
        {u"handover.purpose"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "What for")},
        {u"handover.partner"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "The partner's file")},
        {u"handover.partner_name"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Partner")},
        {u"handover.organization"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Only those of")},
        {u"handover.at"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "When")},
        {u"handover.digest"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Digest of the content")},
        {u"handover.people"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "How many people")},
        {u"handover.fields"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Which details")},
        {u"handover_row.partner"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "The partner's file")},
        {u"handover_row.tbl"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Kind of entry")},
        {u"handover_row.remote"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Its number there")},
        {u"handover_row.here"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Its number here")},
        {u"handover_row.activity"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Activity")},
        {u"handover_row.person"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Person")},
        {u"handover_row.seen"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "Marks of what was seen")},
    };
}

} // namespace

QString ownTableTitle(const QString& table)
{
    static const Titles titles{
        {u"loan_renewal"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "renewals of loans")},
        {u"device_note"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "notes on devices from these loans")},
        {u"merged_row"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "entries that were made one with this one")},
        {u"distinct_pair"_s,
         QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "people who are known to be somebody else")},
        {u"handover"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "what was handed over")},
        {u"handover_row"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "entries that a partner has too")},
    };
    return translated(titles, table);
}

QString ownColumnTitle(const QString& table, const QString& column)
{
    static const Titles titles = columnTitles();
    return translated(titles, table + u'.' + column);
}

QString ownWordTitle(const QString& table, const QString& column, const QString& word)
{
    static const Titles titles{
        {u"device_note.kind.note"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "note")},
        {u"device_note.kind.damaged"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "damaged")},
        {u"device_note.kind.lost"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "lost")},
        {u"device_note.kind.repaired"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "repaired")},
        {u"handover.direction.given"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "given")},
        {u"handover.direction.taken"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "taken")},
        {u"handover.purpose.camp"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "a camp")},
        {u"handover.purpose.results"_s, QT_TRANSLATE_NOOP("kitcamp::PersonTitles", "results")},
    };
    return translated(titles, table + u'.' + column + u'.' + word);
}

} // namespace kitcamp
