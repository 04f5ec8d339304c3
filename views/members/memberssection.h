// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"
#include "views/common/workplace.h"
#include "views/sync/syncsection.h"

class QPushButton;
class QStackedWidget;

namespace kitcamp {

class EmptyState;
class InlineMessage;
class MemberListModel;
class Panel;
class TableFrame;
class TextLabel;

/// Which computers belong to the centre and what each may do; inviting, renaming and revoking them.
class MembersSection : public SyncSection
{
    Q_OBJECT
public:
    explicit MembersSection(Workplace& workplace, QWidget* parent);

    void arrive() override;
    void refresh(const SyncStatus& status, bool written) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildNone();
    QPushButton* addButton(Panel* panel, const QString& name, const QString& text);
    void connectSignals();
    void sayOwn();
    void updateButtons();
    [[nodiscard]] std::optional<Member> current() const;
    /// Does \p work now, or when the passphrase has been given.
    void withKeys(const std::function<void()>& work);
    void invite();
    void changeRole(const Member& member);
    void rename(const Member& member);
    void revoke(const Member& member);
    void say(const QString& sentence);

    Workplace& m_workplace;
    MemberListModel* m_members = nullptr;
    QStackedWidget* m_pages = nullptr; ///< none, or the list
    InlineMessage* m_message = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_own = nullptr;
    TextLabel* m_chosen = nullptr;
    QPushButton* m_invite = nullptr;
    QPushButton* m_role = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_revoke = nullptr;
    qint64 m_head = 0;
    qint64 m_lastContact = 0;
};

} // namespace kitcamp
