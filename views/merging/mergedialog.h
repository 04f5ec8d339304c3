// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/twins/twincomparison.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QGridLayout;

namespace kitcamp {

class SideChoice;
class TextLabel;

/// Two records side by side: a person says whether they are one, which of them stays and, where they differ,
/// what is right. Says in words what will happen; it can be taken back with Ctrl+Z.
class MergeDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p table must be one whose rows can be merged (RecordType::twins).
    MergeDialog(Workplace& workplace, const QString& table, qint64 left, qint64 right, QWidget* parent);

Q_SIGNALS:
    void merged(qint64 kept, const QString& sentence);
    void foundDistinct(const QString& sentence);

private:
    // mergedialoglayout.cpp
    void buildContent();
    void addHeads(QGridLayout* grid);
    void addBelongings(QGridLayout* grid);
    void addDifferences(QGridLayout* grid);
    void addTexts(QGridLayout* grid, const TwinComparison::Field& field);
    void addSameFields(QGridLayout* grid);
    void addEffects(QGridLayout* grid);
    void addWide(QGridLayout* grid, QWidget* widget);

    void onKept();
    void onChoice(const QString& column, TwinSide side);
    void showChoices();
    void merge();
    void markDistinct();
    void refuse(const Error& error);

    Workplace& m_workplace;
    QString m_table;
    qint64 m_left = 0;
    qint64 m_right = 0;
    std::optional<TwinComparison> m_comparison;
    SideChoice* m_kept = nullptr;
    QHash<QString, SideChoice*> m_fields;
    QHash<QString, TwinSide> m_choices; ///< those that a person made
    TextLabel* m_effects = nullptr;
};

} // namespace kitcamp
