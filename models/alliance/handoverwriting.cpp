// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes along with a camp, and what is said of those who do not.
#include "models/alliance/handovercollection.h"

#include "models/people/minors.h"
#include "models/people/shownname.h"
#include "models/store/centre.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverWritingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverWriting)
};

constexpr int mostNames = 8; ///< in one sentence

} // namespace

/// \p who: a condition over m.person.
Result<void> HandoverCollection::choosePeopleOf(const char* who)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_store.reader()));
    const QDate today = QDateTime::fromSecsSinceEpoch(m_store.clock().now(), centre.zone).date();
    const QString sql =
        u"SELECT p.id, p.name, p.latin_name, p.erased_at IS NOT NULL, %1 OR EXISTS (SELECT 1 FROM "
        u"handover_row "
        "AS r WHERE r.tbl='person' AND r.here=p.id AND r.partner=?2), coalesce(p.organization, 0) FROM "
        "person "
        "AS p WHERE p.id IN (%2)"_s.arg(mayBeNamedSql(u"p"_s, m_wish.choice.purpose, today, m_wish.camp),
                                        QString::fromLatin1(who));
    return m_store.reader().each(
        sql.toUtf8().constData(),
        [&](const Statement& row) {
            const qint64 person = row.integer(0);
            if (isNarrowed() && row.integer(5) != m_wish.organization)
                return;
            if (row.integer(3) != 0)
                return; // listed by its id alone
            if (row.integer(4) != 0)
                m_people.insert(person);
            else if (std::ranges::find(m_prepared.leftOut, person, &LeftOutPerson::person)
                     == m_prepared.leftOut.end())
                m_prepared.leftOut << LeftOutPerson{person, shownName(row.text(1), row.text(2)),
                                                    LeftOutPerson::NoConsent};
        },
        m_wish.camp, m_wish.receiver);
}

Result<void> HandoverCollection::choosePeople()
{
    KITCAMP_TRY(
        choosePeopleOf(m_wish.choice.has(u"accompanying"_s)
                           ? "SELECT m.person FROM participation AS m WHERE m.activity=?1 AND m.state NOT IN "
                             "('declined','withdrawn')"
                           : "SELECT m.person FROM participation AS m WHERE m.activity=?1 AND m.state NOT IN "
                             "('declined','withdrawn') AND m.role<>'accompanying'"));
    if (m_wish.purpose == HandoverPurpose::Camp)
        KITCAMP_TRY(
            choosePeopleOf("SELECT f.person FROM session_staff AS f JOIN session AS s ON s.id=f.session "
                           "WHERE s.activity=?1"));
    made().leftOutConsents = static_cast<int>(m_prepared.leftOut.size());
    return readErased();
}

Result<void> HandoverCollection::readErased()
{
    return m_store.reader().each(
        "SELECT DISTINCT p.id, p.name FROM participation AS m JOIN person AS p ON p.id=m.person WHERE "
        "m.activity=? AND"
        " p.erased_at IS NOT NULL ORDER BY p.id",
        [&](const Statement& row) {
            made().erased << row.integer(0);
            m_prepared.leftOut << LeftOutPerson{row.integer(0), row.text(1), LeftOutPerson::Erased};
        },
        m_wish.camp);
}

Result<PreparedHandover> prepareHandover(Store& store, const HandoverWish& wish)
{
    return HandoverCollection(store, wish).run();
}

Result<QString> sourceOfCamp(Connection& connection, qint64 camp)
{
    KITCAMP_ASSIGN(const auto partner,
                   connection.text("SELECT partner FROM handover WHERE activity=? AND direction='taken' AND "
                                   "purpose='camp' ORDER BY at DESC, id DESC LIMIT 1",
                                   camp));
    return partner.value_or(QString());
}

QStringList leftOutSentences(const QList<LeftOutPerson>& people)
{
    QStringList names;
    int without = 0;
    int erased = 0;
    for (const LeftOutPerson& one : people) {
        if (one.reason == LeftOutPerson::Erased) {
            ++erased;
        } else if (++without <= mostNames) {
            names << one.name;
        }
    }
    if (without > mostNames)
        names << u"…"_s;
    QStringList sentences;
    if (without > 0)
        sentences << HandoverWritingWords::tr("%n person(s) under age without the consent stay out: %1.",
                                              nullptr, without)
                         .arg(names.join(u", "_s));
    if (erased > 0)
        sentences << HandoverWritingWords::tr("%n person(s) whose details were erased stay out.", nullptr,
                                              erased);
    return sentences;
}

} // namespace kitcamp
