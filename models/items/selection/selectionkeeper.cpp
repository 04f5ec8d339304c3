// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection/selectionkeeper.h"

#include "models/items/roles.h"
#include "models/store/recordtype.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SelectionKeeper::SelectionKeeper(Store& store, const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_locale(locale)
{
    connect(&store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"participation"_s,
                                        u"person"_s,
                                        u"organization"_s,
                                        u"answer"_s,
                                        u"question"_s,
                                        u"selection_criterion"_s,
                                        u"selection_mark"_s,
                                        u"camp_quota"_s,
                                        u"group_member"_s,
                                        u"borrower_group"_s,
                                        u"activity"_s,
                                        u"submission"_s,
                                        u"pretraining_progress"_s,
                                        u"pretraining_module"_s};
        const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (m_book.activity != 0 && concerned)
            read(m_book.activity);
    });
}

void SelectionKeeper::showActivity(qint64 activity)
{
    m_book = {};
    read(activity);
}

void SelectionKeeper::read(qint64 activity)
{
    auto book = SelectionBook::read(m_store.reader(), activity, m_locale);
    if (!book) {
        Q_EMIT failed(book.error().sentence);
        return;
    }
    m_book = std::move(*book);
    Q_EMIT changed();
}

const Applicant* SelectionKeeper::find(qint64 participation) const
{
    const int place = m_book.placeOf(participation);
    return place < 0 ? nullptr : &m_book.applicants.at(place);
}

QString stateTitle(Store& store, ParticipationState state)
{
    const RecordType* type = store.domain().recordTypes.find(u"participation"_s);
    const FieldDescription* field = type ? type->field(u"state"_s) : nullptr;
    return field ? field->choiceTitle(stateName(state)) : stateName(state);
}

int stateTone(ParticipationState state)
{
    if (isCounted(state))
        return int(Tone::Ok);
    if (hasLeft(state))
        return int(Tone::Muted);
    return int(state == ParticipationState::Offered       ? Tone::Ok
                   : state == ParticipationState::Waiting ? Tone::Warn
                                                          : Tone::Plain);
}

} // namespace kitcamp
