// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncstatus.h"
#include "views/common/page.h"

#include <QHash>
#include <QTimer>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kitcamp {

class BusyBar;
class EmptyState;
class InlineMessage;
class PageHeader;
class SyncSection;
class SyncTiles;

/// Sync as people see it: how it stands, what they have to decide, what waits to be sent, the log, and the
/// computers of the centre. Where the centre is not shared it says what sharing is.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    /// ("inbox", n) shows that conflict; 0: the first one.
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

    void showStatus(const SyncStatus& status);

private:
    void buildLayout();
    void buildHeader(QVBoxLayout* column);
    void buildSections(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildFirstSteps();
    void connectSignals();
    void showSection(const QString& key);
    [[nodiscard]] SyncSection* section(const QString& key);
    [[nodiscard]] SyncSection* makeSection(const QString& key);
    void update();
    void sayState();
    void openShareDialog();
    void mend();
    [[nodiscard]] bool canCut();
    void countTab(const QString& key, qint64 count);

    SyncStatus m_status;
    QString m_current;
    bool m_written = false; ///< since the section was refreshed
    PageHeader* m_header = nullptr;
    QPushButton* m_syncNow = nullptr;
    QStackedWidget* m_whole = nullptr; ///< the first steps, or all of the rest
    EmptyState* m_first = nullptr;
    SyncTiles* m_tiles = nullptr;
    InlineMessage* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHash<QString, QPushButton*> m_tabs;
    QHash<QString, QString> m_titles;
    QHash<QString, SyncSection*> m_sections;
    QTimer m_soon; ///< once after a burst of changes
};

} // namespace kitcamp
