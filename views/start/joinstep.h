// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/joining.h"
#include "views/common/panel.h"

class QLineEdit;
class QScrollArea;

namespace kitcamp {

class BackgroundStep;
class BusyBar;
class FolderField;
class FormField;
class FormFields;
class InlineMessage;
class PassphraseFields;
class TextLabel;

/// How somebody wants to join.
struct JoinWish {
    QString path; ///< the file that is made
    QString url; ///< where this computer finds the hub; empty: as the invitation says
    Invite invite;
    QString computer; ///< "Desk 2"; empty: as the invitation says
    QString passphrase; ///< of an invitation that is for one computer
    QString keysPassphrase; ///< that this computer's keys are kept under; empty: in the keyring
};

/// Another computer of a centre: the invitation with its passphrase, the folder where they meet, what this
/// computer is called, where its file shall lie; then the file is made.
class JoinStep : public Panel
{
    Q_OBJECT
public:
    /// Makes the file, in another thread.
    using Join = std::function<Result<Joined>(const JoinWish& wish, const StepProgress& progress)>;

    JoinStep(const QString& suggestedFolder, QWidget* parent);

    void setJoin(Join join) { m_join = std::move(join); }
    void arrive();
    void submit();
    [[nodiscard]] bool isWorking() const;
    void cancel();
    /// What the keys of the file that was joined lie under; empty: in the keyring.
    [[nodiscard]] QString keysPassphrase() const { return m_keysPassphrase; }

Q_SIGNALS:
    void workingChanged(bool working);
    void joined(const QString& path, const QString& remark);

private:
    void buildForm();
    void addInvite();
    void addPlaces();
    void addMembership();
    void readInvitation();
    void showWhatIsNeeded();
    [[nodiscard]] bool isAtServer() const { return m_invite.url.startsWith(QLatin1String("postgresql:")); }
    void suggestPath();
    [[nodiscard]] bool isComplete();
    void onFinished(const QString& path, const Result<Joined>& done);

    QString m_documents;
    Join m_join;
    Invite m_invite;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_questions = nullptr;
    FormFields* m_form = nullptr;
    FolderField* m_inviteFile = nullptr;
    FormField* m_inviteField = nullptr;
    FolderField* m_folder = nullptr;
    FormField* m_folderField = nullptr;
    QLineEdit* m_passphrase = nullptr;
    FormField* m_passphraseField = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    FolderField* m_path = nullptr;
    FormField* m_pathField = nullptr;
    PassphraseFields* m_keys = nullptr;
    InlineMessage* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QString m_keysPassphrase;
    BackgroundStep* m_step = nullptr;
};

} // namespace kitcamp
