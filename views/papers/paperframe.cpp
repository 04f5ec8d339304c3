// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperframe.h"

#include "models/people/picturestore.h"
#include "models/store/centre.h"
#include "models/store/pastcopy.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

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
    frame.stamp.asOf = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), centre.zone);
    frame.stamp.printedAt = QDateTime::fromMSecsSinceEpoch(store.presentClock().nowMs(), centre.zone);
    if (const auto& past = store.past()) {
        frame.stamp.asOfDay = past->day();
        frame.stamp.remarks = past->whatItKnows().remarks();
    }
    frame.stamp.zone = centre.zone;
    if (store.operatorId())
        frame.stamp.operatorName = store.naming().name(u"operator"_s, store.operatorId());
    return frame;
}

} // namespace kitcamp
