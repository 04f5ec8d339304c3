// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordmerge.h"

namespace kitcamp {

/// Which of two rows that are compared side by side.
enum class TwinSide { Left, Right };

/// Two rows side by side, before a person decides whether they are one: what each says and has, and what
/// merging them would do.
class TwinComparison
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TwinComparison)
public:
    struct Field {
        QString column;
        QString title;
        QString left; ///< as stored
        QString right;
        QString leftShown; ///< as people read it
        QString rightShown;
        bool choosable = false; ///< they differ and one of them stands afterwards
        bool joined = false; ///< they differ and both are kept, one after the other
    };
    struct Belongings {
        QString table;
        qint64 left = 0;
        qint64 right = 0;
    };

    /// Refuses where one of them is gone.
    [[nodiscard]] static Result<TwinComparison> read(Store& store, const QString& table, qint64 left,
                                                     qint64 right);

    [[nodiscard]] const QList<Field>& fields() const { return m_fields; }
    /// What refers to each of them: loans, numbers, groups; only what at least one has.
    [[nodiscard]] const QList<Belongings>& belongings() const { return m_belongings; }
    /// "2 loans, 1 number or card"; "nothing yet".
    [[nodiscard]] QString belongingsOf(TwinSide side) const;
    [[nodiscard]] QString name(TwinSide side) const
    {
        return side == TwinSide::Left ? m_leftName : m_rightName;
    }
    [[nodiscard]] QString tellingName(TwinSide side) const;
    [[nodiscard]] qint64 id(TwinSide side) const { return side == TwinSide::Left ? m_left : m_right; }
    /// The one that is used more, else the older one.
    [[nodiscard]] TwinSide suggestion() const;
    /// Why they cannot be merged now, with what to do; empty where they can.
    [[nodiscard]] QString obstacle() const { return m_obstacle; }

    /// The values that the merge is to carry so that of \p choices (column -> side) each stands.
    [[nodiscard]] QJsonObject values(TwinSide kept, const QHash<QString, TwinSide>& choices) const;
    /// The side whose value stands where nobody chose.
    [[nodiscard]] TwinSide usualSide(TwinSide kept, const QString& column,
                                     const QHash<QString, TwinSide>& choices) const;
    /// What merging will do, sentence by sentence.
    [[nodiscard]] QStringList effects(TwinSide kept, const QHash<QString, TwinSide>& choices) const;

private:
    explicit TwinComparison(Store& store, const RecordType& type)
        : m_store(&store)
        , m_type(&type)
    {
    }
    [[nodiscard]] Result<void> readBelongings();
    [[nodiscard]] Result<void> readObstacle();
    void addField(const FieldDescription& description);
    [[nodiscard]] const QJsonObject& texts(TwinSide side) const
    {
        return side == TwinSide::Left ? m_leftTexts : m_rightTexts;
    }
    void addLeftoverEffects(QStringList& sentences, TwinSide kept, const MergedValues& merged) const;

    Store* m_store;
    const RecordType* m_type;
    qint64 m_left = 0;
    qint64 m_right = 0;
    QString m_leftName;
    QString m_rightName;
    QJsonObject m_leftTexts;
    QJsonObject m_rightTexts;
    QList<Field> m_fields;
    QList<Belongings> m_belongings;
    QString m_obstacle;
};

} // namespace kitcamp
