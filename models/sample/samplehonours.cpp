// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplehonours.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void SampleHonours::schedule()
{
    for (const QJsonValue& value : m_stage.data.courses.value("honours"_L1).toArray()) {
        const QJsonObject honour = value.toObject();
        m_stage.plan(dateOf(honour.value("given_on"_L1)).addDays(1), QTime(15, 30),
                     [this, honour] { return enter(honour); });
    }
}

Result<void> SampleHonours::enter(const QJsonObject& honour)
{
    QJsonObject values = honour;
    for (const QString& holder : {u"person"_s, u"course"_s, u"activity"_s}) {
        if (honour.contains(holder))
            values.insert(holder, m_stage.reference(holder, honour.value(holder).toString()));
    }
    return m_stage.perform(toAction(AddRecord{u"award"_s, m_stage.store.ids().nextValue(), values}));
}

} // namespace kitcamp
