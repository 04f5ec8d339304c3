// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists for house, kitchen and tailor: rooms, meals, shirts.
#include "models/activities/attendees/listparts.h"
#include "models/activities/attendees/lodgingoffice.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 31; // of a camp: more columns than a sheet can hold

/// The order in which shirts are counted; what is none of these comes after them, by its name.
qsizetype sizeRank(const QString& size)
{
    static const QStringList sizes{u"XXS"_s, u"XS"_s,  u"S"_s,   u"M"_s,    u"L"_s,
                                   u"XL"_s,  u"XXL"_s, u"2XL"_s, u"XXXL"_s, u"3XL"_s};
    const qsizetype at = sizes.indexOf(size);
    return at < 0 ? sizes.size() : at;
}

struct MealDays {
    QList<QDate> days;
    [[nodiscard]] QStringList counts(const ListWork& work,
                                     const std::function<bool(const Attendee&)>& eats) const
    {
        QStringList cells;
        for (const QDate& day : days) {
            cells << QString::number(
                std::count_if(work.all.begin(), work.all.end(), [&](const Attendee& one) {
                    return eats(one) && work.firstDay(one) <= day && day <= work.lastDay(one);
                }));
        }
        return cells;
    }
};

MealDays mealDays(const ListWork& work)
{
    MealDays result;
    QDate first = work.camp.starts;
    QDate last = work.camp.ends;
    for (const Attendee& one : work.all) {
        const QDate from = work.firstDay(one);
        const QDate until = work.lastDay(one);
        first = from.isValid() && (!first.isValid() || from < first) ? from : first;
        last = until.isValid() && (!last.isValid() || until > last) ? until : last;
    }
    for (QDate day = first; day.isValid() && last.isValid() && day <= last && result.days.size() < mostDays;
         day = day.addDays(1))
        result.days << day;
    return result;
}

} // namespace

Result<void> makeRoomList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Room"),       ListWork::tr("For"),   ListWork::tr("Name"),
                         ListWork::tr("University"), ListWork::tr("Phone"), ListWork::tr("Arrives"),
                         ListWork::tr("Leaves")};
    KITCAMP_ASSIGN(const LodgingSheet sheet, LodgingOffice(work.store).sheet(work.camp.id));
    for (const BedroomLine& room : sheet.rooms) {
        for (const Attendee& one : room.guests)
            work.add(one,
                     {room.fullName(), genderWord(room.gender.isEmpty() ? one.gender : room.gender), one.name,
                      one.organizationName, one.phone, localMomentText(one.arrives),
                      localMomentText(one.departs)});
    }
    for (const Attendee& one : sheet.waiting)
        work.miss(one);
    work.list.summary = ListWork::tr("%1 people in %2 rooms.").arg(sheet.placed()).arg(sheet.rooms.size());
    const QString leftover = LodgingOffice::leftover(sheet);
    if (!leftover.isEmpty())
        work.list.summary += u' ' + leftover;
    return {};
}

Result<void> makeMealList(ListWork& work)
{
    const MealDays days = mealDays(work);
    work.list.columns = {ListWork::tr("Meals for"), ListWork::tr("University"), ListWork::tr("Eats"),
                         ListWork::tr("Allergies")};
    for (const QDate& day : days.days) {
        work.list.numbers.insert(static_cast<int>(work.list.columns.size()));
        work.list.columns << dayText(day);
    }
    const auto sum = [&](const QString& title, const std::function<bool(const Attendee&)>& eats) {
        work.addSum(QStringList{title, QString(), QString(), QString()} + days.counts(work, eats));
    };
    sum(ListWork::tr("All"), [](const Attendee&) { return true; });
    for (const QString& diet : {u"halal"_s, u"vegetarian"_s, u"vegan"_s, u"other"_s}) {
        const bool any = std::any_of(work.all.begin(), work.all.end(),
                                     [&](const Attendee& one) { return one.diet == diet; });
        if (any)
            sum(dietWord(diet), [&](const Attendee& one) { return one.diet == diet; });
    }
    sum(ListWork::tr("With allergies"), [](const Attendee& one) { return !one.allergies.isEmpty(); });
    for (const Attendee& one : std::as_const(work.all)) {
        if (one.detail == 0)
            work.miss(one);
        if (one.diet.isEmpty() && one.allergies.isEmpty())
            continue;
        QStringList cells{one.name, one.organizationName, dietWord(one.diet), one.allergies};
        for (const QDate& day : days.days)
            cells << (work.firstDay(one) <= day && day <= work.lastDay(one) ? u"1"_s : QString());
        work.add(one, cells);
    }
    return {};
}

Result<void> makeShirtList(ListWork& work)
{
    work.list.columns = {ListWork::tr("Size"), ListWork::tr("Shirts"), ListWork::tr("Women"),
                         ListWork::tr("Men")};
    work.list.numbers = {1, 2, 3};
    struct Count {
        int all = 0;
        int women = 0;
        int men = 0;
    };
    QHash<QString, Count> counts;
    for (const Attendee& one : std::as_const(work.all)) {
        if (one.shirtSize.isEmpty()) {
            work.miss(one);
            continue;
        }
        Count& count = counts[one.shirtSize.toUpper().simplified()];
        ++count.all;
        count.women += one.gender == "f"_L1 ? 1 : 0;
        count.men += one.gender == "m"_L1 ? 1 : 0;
    }
    QStringList sizes = counts.keys();
    std::sort(sizes.begin(), sizes.end(), [](const QString& a, const QString& b) {
        return sizeRank(a) != sizeRank(b) ? sizeRank(a) < sizeRank(b) : a < b;
    });
    int total = 0;
    for (const QString& size : sizes) {
        const Count count = counts.value(size);
        total += count.all;
        work.addSum(
            {size, QString::number(count.all), QString::number(count.women), QString::number(count.men)});
    }
    work.list.summary = ListWork::tr("%n shirt(s).", nullptr, total);
    return {};
}

} // namespace kitcamp
