// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/campcolumns.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kitcamp {

class PlainScroll;

/// What each column of a list holds: its heading, a few of its values and the guess, which a person corrects.
class ColumnAssignment : public QWidget
{
    Q_OBJECT
public:
    ColumnAssignment(ImportKind kind, QWidget* parent);

    /// Fields beside those of the kind: the questions of an activity. Call it before setTable.
    void setOwnFields(const QList<OwnField>& fields) { m_own = fields; }
    /// What people said of columns before. Call it before setTable.
    void setMemory(const KnownColumns& memory) { m_memory = memory; }
    /// Shows the columns of \p table with the guesses of the house.
    void setTable(const Table& table);
    [[nodiscard]] QList<ColumnGuess> columns() const;
    /// The organization of people whose row names none.
    [[nodiscard]] QString usualOrganization() const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void addRow(QGridLayout* grid, const Table& table, int column, const ColumnGuess* guess);
    [[nodiscard]] QComboBox* fieldCombo(int column, const QString& heading, QWidget* parent);
    void onChosen(int column);
    void grantWishes();
    void showUsualOrganization();

    ImportKind m_kind;
    QList<OwnField> m_own;
    KnownColumns m_memory;
    PlainScroll* m_scroll = nullptr;
    QWidget* m_usual = nullptr;
    QLineEdit* m_usualOrganization = nullptr;
    QString m_plannedOrganization;
    /// What a column was said to hold. Another column that is said to hold the same later takes it, and gives
    /// it back when it is something else after all (arrow keys pass over every field).
    struct Wish {
        QComboBox* combo = nullptr;
        QString field;
        int when = 0;
    };
    QList<Wish> m_wishes;
    int m_lastWish = 0;
};

} // namespace kitcamp
