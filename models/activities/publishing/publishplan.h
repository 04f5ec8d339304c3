// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/notices.h"
#include "models/activities/publishing/planchange.h"

namespace kitcamp {

/// Makes the draft of some sessions the published plan and queues the notices about it: one step back undoes
/// both.
struct PublishPlan {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PublishPlan)
public:
    static constexpr auto kind = QLatin1String("plan.publish");
    QJsonArray sessions; ///< what is published, see add()
    QList<qint64> activities; ///< drafts that people know of from now on
    QJsonObject batch; ///< NoticeBatch; a notice goes with the session or activity that it names
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("sessions"), sessions);
        v(QLatin1String("activities"), activities);
        v(QLatin1String("batch"), batch);
        v(QLatin1String("at"), at);
    }
    void add(const PlanChange& change);
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;

private:
    [[nodiscard]] QSet<qint64> activitiesConcerned() const;
};

} // namespace kitcamp
