// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperframe.h"

#include "models/people/picturestore.h"
#include "models/store/centre.h"
#include "models/store/pastcopy.h"
#include "models/store/rowlookup.h"
#include "views/papers/stampedclock.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Where the time of printing is given, the paper is true as of the newest entry of the file, and says the
/// same in each run; else it is of now.
Result<void> stampTimes(Store& store, PaperStamp& stamp)
{
    const Clock& present = store.presentClock();
    const auto* const given = dynamic_cast<const StampedClock*>(&present);
    const qint64 printed = given ? given->printedAtMs() : present.nowMs();
    stamp.printedAt = QDateTime::fromMSecsSinceEpoch(printed, stamp.zone);
    qint64 asOf = store.clock().nowMs();
    if (given && !store.past()) {
        KITCAMP_ASSIGN(const auto newest, newestEntryAt(store.reader()));
        asOf = newest ? *newest * 1000 : asOf;
    }
    stamp.asOf = QDateTime::fromMSecsSinceEpoch(asOf, stamp.zone);
    return {};
}

} // namespace

Result<PaperFrame> paperFrameOf(Store& store, const QLocale& locale)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    const bool chinese = locale.language() == QLocale::Chinese;
    PaperFrame frame;
    frame.letterhead.centreName = centre.nameFor(locale);
    const QString& second = chinese ? centre.nameEn : centre.name;
    frame.letterhead.secondName = second == frame.letterhead.centreName ? QString() : second;
    frame.letterhead.terms = centre.termsFor(locale);
    if (!centre.logo.isEmpty()) {
        KITCAMP_ASSIGN(const QByteArray logo, PictureStore(store.reader()).bytes(centre.logo));
        frame.letterhead.logo.loadFromData(logo);
    }
    frame.stamp.zone = centre.zone;
    KITCAMP_TRY(stampTimes(store, frame.stamp));
    if (const auto& past = store.past()) {
        frame.stamp.asOfDay = past->day();
        frame.stamp.remarks = past->whatItKnows().remarks();
    }
    if (store.operatorId())
        frame.stamp.operatorName = store.naming().name(u"operator"_s, store.operatorId());
    return frame;
}

} // namespace kitcamp
