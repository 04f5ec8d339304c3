// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/borrowerfacts.h"

#include "models/items/moments.h"
#include "models/lending/booking/persontoday.h"
#include "models/lending/loanoffice.h"
#include "models/people/personsummary.h"
#include "models/people/picturestore.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int leavesSoonDays = 30;

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BorrowerFacts)
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u" · "_s);
}

/// The last four signs of a number.
QString endOf(const QString& number)
{
    return number.size() > 4 ? u'…' + number.right(4) : number;
}

QString numbersOf(const PersonSummary& person)
{
    const QString phone = person.phoneEnd.isEmpty()
        ? QString()
        : Facts::tr("tel %1", "%1: end of a phone number").arg(person.phoneEnd);
    return joined({endOf(person.number), phone});
}

QString studiesOf(const PersonSummary& person)
{
    const QString year = person.entryYear ? QString::number(*person.entryYear) : QString();
    return joined({year, person.major, person.className, person.department, person.organization});
}

QList<TonedText> noticesOf(const PersonSummary& person, QDate today)
{
    QList<TonedText> notices;
    if (person.archived)
        notices << TonedText{Facts::tr("In the archive: nothing is lent"), Tone::Bad};
    if (person.bannedUntil.isValid() && person.bannedUntil >= today) {
        const QString banned = Facts::tr("May not borrow up to and including %1", "%1: day")
                                   .arg(dayText(person.bannedUntil, today));
        notices << TonedText{person.bannedReason.isEmpty() ? banned : banned + u": "_s + person.bannedReason,
                             Tone::Bad};
    }
    if (person.leavesOn.isValid() && person.leavesOn < today)
        notices << TonedText{Facts::tr("Left: %1", "%1: day").arg(dayText(person.leavesOn, today)),
                             Tone::Bad};
    else if (person.leavesOn.isValid() && today.daysTo(person.leavesOn) <= leavesSoonDays)
        notices << TonedText{
            Facts::tr("Leaves: %1; loans end before", "%1: day").arg(dayText(person.leavesOn, today)),
            Tone::Warn};
    return notices;
}

TonedText badgeOf(const std::optional<int>& more)
{
    if (!more)
        return {Facts::tr("no limit"), Tone::Ok};
    if (*more == 0)
        return {Facts::tr("limit reached"), Tone::Warn};
    return {Facts::tr("may borrow %n more", nullptr, *more), Tone::Ok};
}

Result<QStringList> todayLines(Store& store, PersonId person)
{
    KITCAMP_ASSIGN(const auto lines, todayOf(store.reader(), store.clock().now(), person));
    QStringList words;
    for (const PersonToday& line : lines) {
        const LocalMoment from = bookingMoment(line.span.from);
        const LocalMoment until = bookingMoment(line.span.until);
        const QString end =
            until.date == from.date ? until.time.toString(u"HH:mm"_s) : dayText(until.date, from.date);
        const QString what =
            line.isBooking ? Facts::tr("booked: %1", "%1: 3 × Camera").arg(line.what) : line.what;
        words << joined({u"%1–%2 %3"_s.arg(from.time.toString(u"HH:mm"_s), end, what), line.where});
    }
    return words;
}

} // namespace

Result<BorrowerFacts> readBorrower(Store& store, PersonId person)
{
    Connection& file = store.reader();
    KITCAMP_ASSIGN(const PersonSummary summary, readPersonSummary(file, person));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(file));
    const QDate today = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), centre.zone).date();
    BorrowerFacts facts{person, summary.name, summary.latinName, numbersOf(summary), studiesOf(summary)};
    facts.groups = joined(summary.groups);
    facts.notices = noticesOf(summary, today);
    const bool blocked = std::any_of(facts.notices.begin(), facts.notices.end(),
                                     [](const TonedText& notice) { return notice.tone == Tone::Bad; });
    if (!blocked) {
        KITCAMP_ASSIGN(const auto more, LoanOffice(file).mayBorrowMore(person, store.clock().now()));
        facts.badge = badgeOf(more);
    }
    KITCAMP_ASSIGN(facts.today, todayLines(store, person));
    KITCAMP_ASSIGN(const auto note, file.text("SELECT note FROM person WHERE id=?", person));
    facts.note = note.value_or(QString());
    if (!summary.picture.isEmpty()) {
        KITCAMP_ASSIGN(facts.picture, PictureStore(file).bytes(summary.picture));
    }
    return facts;
}

} // namespace kitcamp
