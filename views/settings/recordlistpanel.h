// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/settings/recordrowsmodel.h"
#include "models/store/changeset.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QCheckBox;
class QPushButton;

namespace kitcamp {

class DialogFrame;
class RecordListPanel;
class TableFrame;

/// What a list of records in the settings is called and how its rows are entered. All texts are translated.
struct RecordListOptions {
    RecordRowsSpec rows;
    QString heading;
    QString context;
    QString addText;
    QString emptyTitle;
    QString emptyHint;
    QString pastText; ///< of the box that shows hidden rows; empty: there is none
    /// What else can be done with the chosen record.
    struct Command {
        QString name; ///< the button's objectName
        QString text;
        std::function<void(qint64 id, QWidget* parent)> run;
    };
    QList<Command> commands;
    bool inTab = false; ///< the tab says the heading
    bool removable = false; ///< rows are removed; else they are archived
    /// Makes the dialog that adds (no id) or edits; empty: the form of the record type.
    std::function<DialogFrame*(qint64 id, QWidget* parent)> dialog;
    /// What Archive or Remove does instead of the usual, where more than the rows is concerned. \p past: they
    /// are in the archive already.
    std::function<void(RecordListPanel& panel, const QList<qint64>& ids, bool past)> away;
};

/// A short list of records with Add, Edit and Archive or Remove; each is one Action.
class RecordListPanel : public Panel
{
    Q_OBJECT
public:
    RecordListPanel(Workplace& workplace, RecordListOptions options, QWidget* parent);

    /// The owner of a list of parts; 0: none is chosen, nothing can be added.
    void setOwner(qint64 owner);
    [[nodiscard]] qint64 owner() const { return m_owner; }
    void select(qint64 id);
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] RecordRowsModel* model() const { return m_model; }
    [[nodiscard]] TableFrame* table() const { return m_table; }

Q_SIGNALS:
    void currentChanged(qint64 id); ///< 0: none
    void said(kitcamp::Tone tone, const QString& sentence);

private:
    void buildLayout();
    void connectSignals();
    QPushButton* addButton(const QString& name, const QString& text);
    void add();
    void edit();
    void openDialog(qint64 id);
    void archiveOrRemove();
    [[nodiscard]] Result<Performed> archive(const QList<qint64>& ids, bool archived);
    [[nodiscard]] Result<Performed> remove(const QList<qint64>& ids);
    [[nodiscard]] QList<qint64> selectedIds() const;
    void onCurrentChanged();
    void allow(QPushButton* button, bool wanted, RowOperation operation);

    Workplace& m_workplace;
    RecordListOptions m_options;
    RecordRowsModel* m_model = nullptr;
    TableFrame* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_away = nullptr;
    QList<QPushButton*> m_commands;
    QCheckBox* m_past = nullptr;
    qint64 m_owner = 0;
};

} // namespace kitcamp
